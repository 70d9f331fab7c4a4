// «::» in the composer opens the phrases, «@» in a note the colleagues it may name: what follows narrows
// them, arrows choose, Enter puts one in.
(function () {
  'use strict';

  var LISTS = [
    { typed: /::([^\n:]{0,40})$/, address: 'phrases', none: 'none' },
    { typed: /(?:^|[^A-Za-z0-9._@-])@([^\s@]{0,30})$/, address: 'colleagues', none: 'nobody', notes: true }
  ];
  var WAIT = 120;
  var found = [];
  var at = 0;
  var timer = null;
  var asked = 0;

  function box(text) {
    return text.closest('form').querySelector('.k-phrases');
  }

  function open() {
    return document.querySelector('.k-phrases:not([hidden])');
  }

  // which list is asked for, by what; only a note names colleagues
  function typed(text) {
    var form = text.closest('form');
    var before = text.value.slice(0, text.selectionStart);
    return LISTS.reduce(function (known, list) {
      var match = list.typed.exec(before);
      var offered = box(text).dataset[list.address] && (!list.notes || form.classList.contains('k-composer--note'));
      return match && offered ? { list: list, part: match[1] } : known;
    }, null);
  }

  function close() {
    var panel = open();
    asked += 1; // an answer on its way comes too late
    clearTimeout(timer);
    if (panel) {
      panel.hidden = true;
      var text = panel.closest('form').querySelector('.k-composer__text');
      text.removeAttribute('aria-activedescendant');
      text.setAttribute('aria-expanded', 'false');
    }
  }

  function look(text) {
    var part = typed(text);
    if (part === null) {
      close();
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(function () { ask(text, part.list, part.part); }, WAIT);
  }

  function ask(text, list, part) {
    var panel = box(text);
    var mine = asked += 1;
    var address = panel.dataset[list.address] + '?ticket=' + encodeURIComponent(panel.dataset.ticket) + '&part=' + encodeURIComponent(part.trim());
    fetch(address, { headers: { Accept: 'application/json' } })
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error(answer.status);
        }
        return answer.json();
      })
      .then(function (phrases) { show(text, panel, mine, phrases, panel.dataset[list.none]); })
      .catch(function () { show(text, panel, mine, [], panel.dataset.failed); });
  }

  function show(text, panel, mine, phrases, none) {
    if (mine !== asked || typed(text) === null) {
      return;
    }
    found = phrases;
    at = 0;
    panel.querySelector('.k-phrases__told').textContent =
      phrases.length ? panel.dataset.found.replace('{0}', phrases.length) : none;
    panel.querySelector('.k-phrases__list').replaceChildren.apply(
      panel.querySelector('.k-phrases__list'), phrases.map(option));
    panel.hidden = false;
    text.setAttribute('aria-expanded', 'true');
    choose(text, 0);
  }

  function option(phrase, index) {
    var item = document.createElement('li');
    item.id = 'phrase-' + index;
    item.setAttribute('role', 'option');
    item.className = 'k-phrases__one';
    [['b', phrase.name], ['small', phrase.category], ['span', phrase.id && phrase.text]].forEach(function (part) {
      if (part[1]) {
        var element = document.createElement(part[0]);
        element.textContent = part[1];
        item.append(element);
      }
    });
    return item;
  }

  function choose(text, index) {
    var items = box(text).querySelectorAll('[role=option]');
    if (!items.length) {
      text.removeAttribute('aria-activedescendant');
      return;
    }
    at = (index + items.length) % items.length;
    items.forEach(function (item, i) { item.setAttribute('aria-selected', String(i === at)); });
    items[at].scrollIntoView({ block: 'nearest' });
    text.setAttribute('aria-activedescendant', items[at].id);
  }

  function put(text) {
    var phrase = found[at];
    var end = text.selectionStart;
    var meant = typed(text);
    var begin = end - meant.part.length - (meant.list.notes ? 1 : 2);
    var address = box(text).dataset.phrases + '/' + phrase.id;
    close();
    text.focus();
    text.setRangeText(phrase.text, begin, end, 'end');
    text.dispatchEvent(new Event('input', { bubbles: true }));
    if (meant.list.notes) {
      return;
    }
    fetch(address, { method: 'POST', keepalive: true }).catch(function () { /* only a count */ });
  }

  document.addEventListener('input', function (event) {
    if (event.target.matches('.k-composer__text') && !event.isComposing) {
      look(event.target);
    }
  });

  document.addEventListener('compositionend', function (event) {
    if (event.target.matches('.k-composer__text')) {
      look(event.target);
    }
  });

  // before the page's own keys: Escape closes the list and leaves the cursor where it is
  document.addEventListener('keydown', function (event) {
    if (!open() || event.isComposing || event.ctrlKey || event.metaKey || !event.target.matches('.k-composer__text')) {
      return;
    }
    var key = event.key;
    if (key === 'Escape') {
      close();
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      choose(event.target, at + (key === 'ArrowDown' ? 1 : -1));
    } else if ((key === 'Enter' || key === 'Tab') && found.length) {
      put(event.target);
    } else {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);

  document.addEventListener('mousedown', function (event) {
    var item = event.target.closest('.k-phrases__one');
    if (item) {
      event.preventDefault(); // the text keeps the focus
      at = Array.from(item.parentElement.children).indexOf(item);
      put(item.closest('form').querySelector('.k-composer__text'));
    } else if (open() && !event.target.closest('.k-phrases')) {
      close();
    }
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-phrase-list]');
    if (button) {
      var text = button.closest('form').querySelector('.k-composer__text');
      text.focus();
      if (typed(text) === null) {
        text.setRangeText('::', text.selectionStart, text.selectionEnd, 'end');
      }
      look(text);
    }
  });
})();
