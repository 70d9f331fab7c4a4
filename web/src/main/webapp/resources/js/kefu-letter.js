// Where letters are worded: a click on a placeholder puts it where the cursor was last.
(function () {
  'use strict';

  var last = null;

  function words() {
    return Array.from(document.querySelectorAll('[data-words]'));
  }

  document.addEventListener('focusin', function (event) {
    if (event.target.matches('[data-words]')) {
      last = event.target.id;
    }
  });

  document.addEventListener('click', function (event) {
    var chip = event.target.closest('[data-insert]');
    if (!chip) {
      return;
    }
    var field = document.getElementById(last) || words().pop(); // the page may have renewed it
    field.focus();
    field.setRangeText(chip.dataset.insert, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
})();
