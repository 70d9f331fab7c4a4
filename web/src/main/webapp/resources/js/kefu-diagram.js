// Draws a process read-only and writes on it: how many tickets stand at each step, or one ticket's way.
(function () {
  'use strict';

  var READABLE = 0.85; // of the size a diagram is drawn in; below, its labels are only a texture

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
        viewer.get('overlays').add(id, { position: { top: 3, right: 3 }, html: overlay(look, last[id].at) });
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

  // what matters is in the middle, no room is wasted beside the drawing
  function placed(from, to, size, least, most) {
    var wished = (from + to - size) / 2;
    return most - least < size ? (least + most - size) / 2 : Math.max(least, Math.min(most - size, wished));
  }

  function show(viewer, ids) {
    zoom(viewer, 'fit');
    var canvas = viewer.get('canvas');
    var shapes = ids.map(function (id) { return viewer.get('elementRegistry').get(id); }).filter(Boolean);
    if (canvas.zoom() >= READABLE || !shapes.length) {
      return;
    }
    canvas.zoom(READABLE);
    var box = canvas.viewbox();
    var edge = 24;
    box.x = placed(
      Math.min.apply(null, shapes.map(function (each) { return each.x; })),
      Math.max.apply(null, shapes.map(function (each) { return each.x + each.width; })),
      box.width, box.inner.x - edge, box.inner.x + box.inner.width + edge);
    box.y = placed(
      Math.min.apply(null, shapes.map(function (each) { return each.y; })),
      Math.max.apply(null, shapes.map(function (each) { return each.y + each.height; })),
      box.height, box.inner.y - edge, box.inner.y + box.inner.height + edge);
    canvas.viewbox({ x: box.x, y: box.y, width: box.width, height: box.height });
  }

  // a ticket's way is looked at where it stands now, or where it ended
  function middle(marks) {
    var now = marks.filter(function (mark) { return mark.now; });
    return (now.length ? now : marks.slice(-1)).map(function (mark) { return mark.id; });
  }

  function draw(box) {
    var viewer = new window.BpmnJS({ container: box.querySelector('.k-diagram__canvas') });
    var xml = box.querySelector('.k-diagram__xml').value;
    viewer.importXML(xml).then(function () {
      var marks = JSON.parse(box.dataset.marks);
      var isWay = box.dataset.diagram === 'way';
      (isWay ? way : counts)(viewer, box, marks);
      show(viewer, isWay ? middle(marks) : marks.map(function (mark) { return mark.id; }));
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
