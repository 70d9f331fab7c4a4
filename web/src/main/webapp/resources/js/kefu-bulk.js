// Lists of tickets from which some are chosen: by their boxes, a whole page, a range with the shift
// key, or all that the list finds. What is chosen outlives a change of page.
(function () {
  'use strict';

  var bar = document.querySelector('[data-picked]');
  if (!bar) {
    return;
  }
  var form = document.querySelector('form[data-found]');
  var chosen = new Set();
  var found = false;
  var last = null;

  function boxes() {
    return Array.from(document.querySelectorAll('input[data-pick]'));
  }

  function total() {
    return Number(bar.dataset.total);
  }

  function field(name) {
    return form.querySelector('input[type=hidden][id$=":' + name + '"]');
  }

  function show() {
    var all = boxes();
    var picked = all.filter(function (box) { return found || chosen.has(box.dataset.pick); });
    all.forEach(function (box) {
      box.checked = picked.indexOf(box) >= 0;
      box.closest('tr').classList.toggle('ui-state-highlight', box.checked);
    });
    var head = document.querySelector('input[data-pick-page]');
    if (head) {
      head.checked = all.length > 0 && picked.length === all.length;
      head.indeterminate = picked.length > 0 && picked.length < all.length;
    }
    var count = found ? total() : chosen.size;
    bar.hidden = count === 0;
    bar.querySelector('.k-bulk__n').textContent = bar.dataset.picked.replace('{0}', count);
    var more = bar.querySelector('[data-pick-found]');
    more.hidden = found || total() <= all.length;
    more.textContent = bar.dataset.pickedAll.replace('{0}', total());
    field('numbers').value = found ? '' : Array.from(chosen).join(' ');
    field('list').value = found ? form.dataset.found : '';
  }

  function pick(box, on) {
    if (found) { // from all that are found to those that can be seen, but for this one
      found = false;
      boxes().forEach(function (each) { chosen.add(each.dataset.pick); });
    }
    if (on) {
      chosen.add(box.dataset.pick);
    } else {
      chosen.delete(box.dataset.pick);
    }
  }

  function pickTo(box, on) {
    var all = boxes();
    var from = all.findIndex(function (each) { return each.dataset.pick === last; });
    var to = all.indexOf(box);
    all.slice(Math.min(from, to), Math.max(from, to) + 1).forEach(function (each) { pick(each, on); });
  }

  document.addEventListener('click', function (event) {
    var target = event.target.closest('input[data-pick], input[data-pick-page], [data-pick-found], [data-pick-none]');
    if (!target) {
      return;
    }
    if (target.dataset.pick !== undefined) {
      if (event.shiftKey && last) {
        pickTo(target, target.checked);
      } else {
        pick(target, target.checked);
      }
      last = target.dataset.pick;
    } else if (target.dataset.pickPage !== undefined) {
      var on = target.checked;
      boxes().forEach(function (box) { pick(box, on); });
    } else {
      found = target.dataset.pickFound !== undefined;
      chosen.clear();
    }
    show();
  });

  document.addEventListener('keydown', function (event) {
    if (event.key !== 'x' || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    var row = document.activeElement && document.activeElement.closest('[data-rows] tbody tr');
    var box = row && row.querySelector('input[data-pick]');
    if (box) {
      event.preventDefault();
      box.click();
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', show);
    }
    show(); // a browser that goes back remembers boxes, not what they mean
  });
})();
