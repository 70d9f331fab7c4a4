// Lists, desk and customer's pages: keys, rows, the composer. Works by delegation, so that parts
// which the server sends anew need no second start.
(function () {
  'use strict';

  function typing(target) {
    return target.closest('input:not([type=checkbox]), textarea, select, [contenteditable=true], dialog, .ui-dialog') !== null;
  }

  function shown(element) {
    return element.offsetParent !== null && !element.disabled;
  }

  // rows: what J and K walk along, and Enter opens
  function rows() {
    return Array.from(document.querySelectorAll('[data-rows] a.k-ticket, [data-rows] tbody tr a.k-id')).filter(shown);
  }

  function step(way) {
    var all = rows();
    var at = all.indexOf(document.activeElement);
    if (at < 0) {
      at = all.findIndex(function (row) { return row.getAttribute('aria-current'); });
    }
    var next = all[Math.max(0, Math.min(all.length - 1, at + way))];
    if (next && next.classList.contains('k-ticket')) {
      next.click();
    } else if (next) {
      next.focus();
    }
  }

  function press(key) {
    var found = Array.from(document.querySelectorAll('[data-key="' + key + '"]')).find(shown);
    if (found) {
      found.click();
    }
    return Boolean(found);
  }

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      closePops(null);
      var place = event.target.closest('.k-inplace');
      if (place) {
        place.querySelector('[data-leave]').click();
      }
      document.querySelectorAll('.k-desk__side.is-open').forEach(function (side) { side.classList.remove('is-open'); });
      if (event.target.matches('.k-composer__text')) {
        event.target.blur();
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
      return;
    }
    if (event.key === 'j' || event.key === 'k') {
      step(event.key === 'j' ? 1 : -1);
    } else if (/^[a-z]$/.test(event.key) && press(event.key)) {
      event.preventDefault();
    }
  });

  // one small menu at a time
  function closePops(but) {
    document.querySelectorAll('details.k-pop[open]').forEach(function (pop) {
      if (pop !== but) {
        pop.open = false;
      }
    });
  }

  // a list that unfolds at the end of a column is read without scrolling
  document.addEventListener('toggle', function (event) {
    if (event.target.matches && event.target.matches('.k-choose[open]')) {
      event.target.querySelector('.k-pop__list').scrollIntoView({ block: 'nearest' });
    }
  }, true);

  document.addEventListener('click', function (event) {
    closePops(event.target.closest('details.k-pop'));
    var menu = event.target.closest('.ui-menu-dynamic');
    if (menu && event.target.closest('.ui-menuitem-link')) {
      menu.style.display = 'none'; // PrimeFaces leaves it open while its item asks the server
    }
    var mode = event.target.closest('[data-mode]');
    if (mode) {
      choose(mode);
      return;
    }
    var pictures = event.target.closest('[data-pictures]');
    if (pictures) {
      showPictures(pictures);
      return;
    }
    if (event.target.closest('[data-side]')) {
      document.querySelector('.k-desk__side').classList.toggle('is-open');
      return;
    }
    var row = event.target.closest('.k-list__table tbody tr');
    if (row && !event.target.closest('a, button, input, label') && !String(window.getSelection())) {
      var link = row.querySelector('a.k-id');
      if (link) {
        link.click();
      }
    }
  });

  // a mail with its foreign pictures stands in a frame of its own, once somebody asks for them
  function showPictures(button) {
    var body = button.closest('.k-msg__body');
    var frame = document.createElement('iframe');
    frame.className = 'k-frame';
    frame.title = button.dataset.frame;
    frame.setAttribute('sandbox', 'allow-same-origin allow-popups allow-popups-to-escape-sandbox');
    frame.addEventListener('load', function () {
      frame.style.height = frame.contentDocument.body.firstElementChild.offsetHeight + 28 + 'px'; // with its padding
    });
    frame.src = button.dataset.pictures;
    body.querySelector('.k-html').replaceWith(frame);
    button.closest('.k-blocked').remove();
  }

  // the composer: one box, several kinds of words
  function choose(tab) {
    var form = tab.closest('form');
    form.querySelectorAll('[data-mode]').forEach(function (each) {
      each.setAttribute('aria-selected', String(each === tab));
      form.classList.remove('k-composer--' + each.dataset.look);
    });
    form.classList.add('k-composer--' + tab.dataset.look);
    form.querySelector('input[type=hidden][id$=":mode"]').value = tab.dataset.mode;
    form.querySelector('.k-receiver').textContent = tab.dataset.receiver;
    form.querySelector('.k-send .ui-button-text').textContent = tab.dataset.send;
    var text = form.querySelector('.k-composer__text');
    text.placeholder = tab.dataset.placeholder;
    text.focus();
  }

  // what is typed is kept with its writer until it is sent: here at once, on the server a moment later
  function draft(form) {
    return 'kefu-draft-' + form.dataset.person + '-' + form.dataset.draft;
  }

  function kept(work) {
    try {
      return work(window.sessionStorage);
    } catch (noStorage) {
      return null;
    }
  }

  function modeOf(form) {
    return form.querySelector('input[type=hidden][id$=":mode"]').value;
  }

  var unsent = null;

  function tell(leaving) {
    if (unsent) {
      var words = new URLSearchParams(unsent);
      unsent = null;
      fetch('/draft', { method: 'POST', body: words, keepalive: leaving && words.toString().length < 60000 }).catch(function () {});
    }
  }

  var telling;

  document.addEventListener('input', function (event) {
    if (event.target.matches('.k-composer__text')) {
      var form = event.target.closest('form');
      var text = event.target.value;
      kept(function (storage) { storage.setItem(draft(form), JSON.stringify({ mode: modeOf(form), text: text, at: Date.now() })); });
      unsent = { number: form.dataset.draft, kind: modeOf(form), text: text };
      clearTimeout(telling);
      telling = setTimeout(tell, 1000);
    }
  });

  window.addEventListener('pagehide', function () { tell(true); });

  // what was sent is nobody's draft any more, even if it was about to be kept
  document.addEventListener('click', function (event) {
    if (event.target.closest('#composer .k-composer__foot .ui-button')) {
      clearTimeout(telling);
      unsent = null;
    }
  });

  function restore(form) {
    var text = form.querySelector('.k-composer__text');
    if (form.dataset.sent) {
      kept(function (storage) { storage.removeItem(draft(form)); });
      // the address is read again, with what is typed from now on
      var address = new URL(location.href);
      address.searchParams.delete('sent');
      history.replaceState(null, '', address);
      // words that were on their way to be kept may have come after those that were sent
      unsent = { number: form.dataset.draft, kind: 'NOTE', text: '' };
      tell(false);
      return;
    }
    var found = kept(function (storage) { return JSON.parse(storage.getItem(draft(form))); });
    if (found && found.text && found.at > Number(form.dataset.kept)) {
      if (!form.dataset.waiting) {
        show(form, found.mode);
        text.value = found.text;
      } else if (found.mode === modeOf(form)) {
        // a macro brought words for the customer: only what was typed for them too stands before
        text.value = found.text.trimEnd() + '\n' + form.dataset.waiting;
      }
    }
  }

  function show(form, mode) {
    var tab = form.querySelector('[data-mode="' + mode + '"]');
    if (tab) {
      choose(tab);
      form.querySelector('.k-composer__text').blur();
    }
  }

  // what a mail quotes is folded
  function fold(html) {
    html.querySelectorAll('blockquote').forEach(function (quote) {
      if (quote.parentElement.closest('blockquote, details') || quote.textContent.trim().length < 80) {
        return;
      }
      var details = document.createElement('details');
      var summary = document.createElement('summary');
      details.className = 'k-quoted';
      summary.textContent = html.dataset.quoted;
      quote.replaceWith(details);
      details.append(summary, quote);
    });
  }

  document.querySelectorAll('form[data-draft]').forEach(restore);
  document.querySelectorAll('.k-html').forEach(fold);
  document.querySelectorAll('[data-end]').forEach(function (box) { box.scrollTop = box.scrollHeight; });
  // a notice leads to one message; when it came after this page, the page is read again
  function lead(reread) {
    var id = decodeURIComponent(location.hash.slice(1));
    var said = id.startsWith('said-') && document.getElementById(id);
    if (said) {
      said.scrollIntoView({ block: 'center' });
    } else if (reread && id.startsWith('said-')) {
      location.reload();
    }
  }
  lead(false);
  window.addEventListener('hashchange', function () { lead(true); });
  var current = document.querySelector('.k-ticket[aria-current]');
  if (current) {
    current.scrollIntoView({ block: 'nearest' });
  }
})();
