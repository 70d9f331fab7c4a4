// What the pages need beyond PrimeFaces. Nothing here is generated, nothing is evaluated.
/* global PF */
(function () {
  'use strict';

  var YEAR = 365 * 24 * 3600;

  function cookie(name, value) {
    document.cookie = name + '=' + value + ';path=/;max-age=' + YEAR + ';SameSite=Lax';
  }

  // the server writes instants in the reader's zone
  try {
    cookie('kefu-zone', Intl.DateTimeFormat().resolvedOptions().timeZone || 'Asia/Shanghai');
  } catch (unknownZone) {
    cookie('kefu-zone', 'Asia/Shanghai');
  }

  function typing(target) {
    return target.closest('input, textarea, select, [contenteditable=true]') !== null;
  }

  function openDialog(id) {
    var dialog = document.getElementById(id);
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
  }

  // Ctrl+Enter presses the button that its form names as the one that sends
  function send(target) {
    var form = target.closest('form');
    var button = form && form.querySelector('.k-send:not(:disabled)');
    if (button) {
      button.click();
    }
  }

  // what was chosen is named beside the button
  document.addEventListener('change', function (event) {
    var told = event.target.id && document.querySelector('[data-chosen="' + event.target.id + '"]');
    if (told && event.target.files.length) {
      told.textContent = Array.from(event.target.files).map(function (file) { return file.name; }).join(', ');
    }
  });

  function toggleTheme() {
    var root = document.documentElement;
    root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    cookie('kefu-theme', root.dataset.theme);
  }

  function copy(from) {
    navigator.clipboard.writeText(from.dataset.copy || from.textContent.trim()).then(function () {
      from.classList.add('is-copied');
      setTimeout(function () { from.classList.remove('is-copied'); }, 1200);
    });
  }

  // whoever made a mistake stands at the first one, wherever the page was
  function showMistake() {
    var wrong = Array.from(document.querySelectorAll('[aria-invalid=true], .ui-state-error [role=combobox], .ui-messages-error'))
      .find(function (each) { return each.offsetParent !== null; });
    if (wrong) {
      if (wrong.matches('.ui-messages-error')) {
        wrong.tabIndex = -1;
      }
      wrong.focus({ preventScroll: true });
      wrong.scrollIntoView({ block: 'center' });
    }
  }

  // whoever came to correct one field stands in it
  function goToSpot() {
    var from = document.querySelector('[data-spot]');
    var id = from && from.dataset.spot;
    var spot = id && (document.getElementById(id) || document.querySelector('[id^="' + CSS.escape(id) + '"]'));
    if (spot) {
      var field = spot.matches('input, select, textarea') ? spot : spot.querySelector('input, select, textarea, button, [tabindex]') || spot;
      field.focus({ preventScroll: true });
      spot.scrollIntoView({ block: 'center' });
    }
  }

  // the next page of a list begins with its first row
  function showTop(paginated) {
    var list = document.getElementById(paginated).closest('.k-list__table');
    if (list) {
      list.scrollTop = 0;
      list.tabIndex = -1;
      list.focus({ preventScroll: true });
    }
  }

  function answered(event, request, settings, args) {
    var paginated = /(?:^|&)([^=&]+)_pagination=true/.exec(String(request.pfSettings.data));
    if (args && args.validationFailed) {
      showMistake();
    } else if (paginated) {
      showTop(decodeURIComponent(paginated[1]));
    }
  }

  // PrimeFaces calls a list of what was chosen a list to choose from, whose parts then are no options
  function nameListsRightly() {
    document.querySelectorAll('.ui-autocomplete-multiple-container[role=listbox]').forEach(function (list) {
      list.removeAttribute('role');
      list.removeAttribute('aria-orientation');
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    nameListsRightly();
    goToSpot();
    showMistake();
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', answered);
    }
  });

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      send(event.target);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
      return;
    }
    if (event.key === '/') {
      var search = document.getElementById('search');
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    } else if (event.key === '?') {
      openDialog('keys');
    }
  });

  document.addEventListener('click', function (event) {
    var target = event.target.closest('[data-open], [data-close], [data-copy], [data-show], [data-hide], a[href="#theme"]');
    if (!target) {
      return;
    }
    if (target.dataset.open) {
      openDialog(target.dataset.open);
    } else if (target.dataset.close) {
      document.getElementById(target.dataset.close).close();
    } else if (target.dataset.show) {
      PF(target.dataset.show).show();
    } else if (target.dataset.hide) {
      PF(target.dataset.hide).hide();
    } else if (target.hasAttribute('data-copy')) {
      event.preventDefault();
      copy(target);
    } else {
      event.preventDefault();
      toggleTheme();
    }
  });
})();
