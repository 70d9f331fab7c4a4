/* Word from the server while a page is open: notices, and that the ticket it shows was changed. */
(function () {
  'use strict';

  var SHOWN = 3;
  var LASTS = 9000;
  var LONGEST_WAIT = 60000;
  var place = document.querySelector('[data-live]');
  if (!place || !window.WebSocket) {
    return;
  }
  var waits = 1000;

  function count(unread) {
    var bell = document.getElementById('bar:bell');
    var badge = bell.querySelector('.k-tool__n');
    if (!badge) {
      badge = document.createElement('span');
      badge.className = 'k-tool__n';
      bell.insertBefore(badge, bell.querySelector('.k-sr'));
    }
    badge.textContent = unread;
    badge.hidden = !unread;
  }

  function part(name, words) {
    var span = document.createElement('span');
    span.className = name;
    span.textContent = words;
    return span;
  }

  function closer(toast) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'k-toast__close pi pi-times';
    button.setAttribute('aria-label', place.dataset.close);
    button.addEventListener('click', function () { toast.remove(); });
    return button;
  }

  /* It stays while somebody is at it. */
  function ends(toast) {
    var timer;
    function begin() { timer = setTimeout(function () { toast.remove(); }, LASTS); }
    function halt() { clearTimeout(timer); }
    toast.addEventListener('mouseenter', halt);
    toast.addEventListener('focusin', halt);
    toast.addEventListener('mouseleave', begin);
    toast.addEventListener('focusout', begin);
    begin();
  }

  function show(notice) {
    var link = document.createElement('a');
    link.href = place.dataset.ticket + encodeURIComponent(notice.ticket) + notice.anchor;
    link.className = 'k-toast__link';
    link.append(
      part('k-notice__what', place.querySelector('[data-kind="' + notice.kind + '"]').textContent),
      part('k-notice__subject', notice.subject),
      part('k-id', notice.ticket));
    var toast = document.createElement('div');
    toast.className = 'k-toast';
    toast.append(link, closer(toast));
    var shown = place.querySelectorAll('.k-toast');
    if (shown.length >= SHOWN) {
      shown[0].remove();
    }
    place.append(toast);
    ends(toast);
  }

  function changed(number) {
    var here = document.querySelector('[data-presence]');
    var told = document.querySelector('.k-changed');
    if (told && here && here.dataset.presence === number) {
      told.hidden = false;
    }
  }

  function hear(word) {
    if (word.changed) {
      changed(word.changed);
      return;
    }
    count(word.unread);
    if (word.live && !document.hidden) {
      show(word);
    }
  }

  function call() {
    var line = new WebSocket(location.origin.replace(/^http/, 'ws') + place.dataset.live);
    line.addEventListener('open', function () { waits = 1000; });
    line.addEventListener('message', function (event) { hear(JSON.parse(event.data)); });
    line.addEventListener('close', function () {
      // five hundred pages do not call again in the same moment
      setTimeout(call, waits * (0.5 + Math.random()));
      waits = Math.min(waits * 2, LONGEST_WAIT);
    });
  }

  document.addEventListener('click', function (event) {
    if (event.target.closest('.k-changed__show')) {
      location.reload();
    }
  });
  call();
})();
