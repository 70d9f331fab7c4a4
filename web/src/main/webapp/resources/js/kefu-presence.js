/* Says which ticket the page shows and lists, and tells who else is there. */
(function () {
  'use strict';

  var EVERY = 10000;
  var TYPED_WITHIN = 8000;
  var place = document.querySelector('[data-reading]');
  if (!place) {
    return;
  }
  var address = place.dataset.address;
  var number = place.dataset.presence || '';
  var typed = 0;
  var asked = [];

  function rows() {
    return Array.from(document.querySelectorAll('[data-number]'));
  }

  function told(people) {
    place.textContent = people.map(function (one) {
      return (one.typing ? place.dataset.typing : place.dataset.reading).replace('{0}', one.name);
    }).join(place.dataset.comma);
    place.classList.toggle('is-typing', people.some(function (one) { return one.typing; }));
  }

  function mark(busy) {
    rows().forEach(function (row) {
      var names = busy[row.dataset.number] || '';
      row.textContent = names;
      row.title = names ? place.dataset.reading.replace('{0}', names) : '';
      row.hidden = !names;
    });
  }

  function look() {
    if (document.hidden) {
      return;
    }
    var said = new URLSearchParams();
    if (number) {
      said.set('number', number);
    }
    if (Date.now() - typed < TYPED_WITHIN) {
      said.set('typing', '1');
    }
    asked = rows().map(function (row) { return row.dataset.number; });
    said.set('rows', asked.join(','));
    fetch(address, { method: 'POST', body: said, credentials: 'same-origin' })
      .then(function (answer) { return answer.ok ? answer.json() : { here: [], rows: {} }; })
      .then(function (found) { told(found.here); mark(found.rows); })
      .catch(function () { told([]); });
  }

  document.addEventListener('input', function (event) {
    if (event.target.closest('.k-composer')) {
      var begins = Date.now() - typed >= TYPED_WITHIN;
      typed = Date.now();
      if (begins) {
        look();
      }
    }
  });
  document.addEventListener('visibilitychange', look);
  // a table that turned its page holds rows nobody has asked about yet
  window.jQuery(document).on('pfAjaxComplete', function () {
    if (rows().some(function (row) { return !asked.includes(row.dataset.number); })) {
      look();
    }
  });
  window.addEventListener('pagehide', function () {
    if (number) {
      navigator.sendBeacon(address, new URLSearchParams({ number: number, leave: '1' }));
    }
  });
  look();
  window.setInterval(look, EVERY);
})();
