// Draws a process read-only and writes on it: how many tickets stand at each step, or one ticket's way.
(function () {
  'use strict';

  function overlay(className, text, title) {
    var mark = document.createElement('span');
    mark.className = className;
    mark.textContent = text;
    if (title) {
      mark.title = title;
    }
    return mark;
  }

  function counts(viewer, box, marks) {
    marks.forEach(function (mark) {
      var element = viewer.get('elementRegistry').get(mark.id);
      if (!element) {
        return;
      }
      var link = document.createElement('a');
      link.href = box.dataset.list + encodeURIComponent(mark.id);
      link.className = 'k-badge' + (mark.count ? '' : ' k-badge--none');
      link.textContent = mark.count;
      link.title = mark.label;
      viewer.get('overlays').add(mark.id, { position: { top: -12, right: 14 }, html: link });
      viewer.get('canvas').addMarker(mark.id, 'k-at');
    });
    viewer.on('element.click', function (event) {
      if (marks.some(function (mark) { return mark.id === event.element.id; })) {
        window.location.href = box.dataset.list + encodeURIComponent(event.element.id);
      }
    });
  }

  function way(viewer, box, marks) {
    var last = {};
    var taken = {};
    marks.forEach(function (mark, i) {
      last[mark.id] = mark;
      if (i > 0) {
        taken[marks[i - 1].id + ' ' + mark.id] = true; // the history knows steps, not the lines between
      }
    });
    Object.keys(last).forEach(function (id) {
      var element = viewer.get('elementRegistry').get(id);
      if (!element) {
        return;
      }
      viewer.get('canvas').addMarker(id, last[id].now ? 'k-now' : 'k-done');
      if (/Task|CallActivity/.test(element.type)) {
        var look = 'k-stamp' + (last[id].now ? ' k-stamp--now' : '');
        viewer.get('overlays').add(id, { position: { bottom: 2, left: 0 }, html: overlay(look, last[id].at) });
      }
    });
    viewer.get('elementRegistry').forEach(function (element) {
      if (element.type === 'bpmn:SequenceFlow' && taken[element.source.id + ' ' + element.target.id]) {
        viewer.get('canvas').addMarker(element.id, 'k-done');
      }
    });
  }

  function zoom(viewer, how) {
    var canvas = viewer.get('canvas');
    if (how === 'fit') {
      canvas.zoom('fit-viewport', 'auto');
      canvas.zoom(canvas.zoom() * 0.94, 'auto');
    } else {
      canvas.zoom(canvas.zoom() * (how === 'in' ? 1.2 : 1 / 1.2));
    }
  }

  function draw(box) {
    var viewer = new window.BpmnJS({ container: box.querySelector('.k-diagram__canvas') });
    var xml = box.querySelector('.k-diagram__xml').value;
    viewer.importXML(xml).then(function () {
      zoom(viewer, 'fit');
      (box.dataset.diagram === 'way' ? way : counts)(viewer, box, JSON.parse(box.dataset.marks));
      box.addEventListener('click', function (event) {
        var button = event.target.closest('[data-zoom]');
        if (button) {
          zoom(viewer, button.dataset.zoom);
        }
      });
    }).catch(function () {
      box.querySelector('.k-diagram__canvas').hidden = true;
      box.querySelector('.k-diagram__failed').hidden = false;
    });
  }

  document.querySelectorAll('[data-diagram]').forEach(draw);
})();
