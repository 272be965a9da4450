// Diagrams: has Mermaid drawn, keeps of the drawing what a picture needs, marks what findings mean.
'use strict';

// Builds a picture from what the frame read of it, and from nothing that is not on these lists. What
// the frame says is not trusted: a hostile diagram may have had its way there.
const pictures = (() => {
  const SVG = 'http://www.w3.org/2000/svg';
  const ELEMENTS = new Set(['svg', 'g', 'defs', 'symbol', 'use', 'rect', 'line', 'path', 'polygon',
    'polyline', 'ellipse', 'circle', 'text', 'tspan', 'title', 'desc', 'marker', 'clipPath', 'mask',
    'linearGradient', 'radialGradient', 'stop', 'pattern']);
  const ATTRIBUTES = new Set(['id', 'class', 'name', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r',
    'rx', 'ry', 'dx', 'dy', 'd', 'points', 'width', 'height', 'viewBox', 'preserveAspectRatio',
    'transform', 'fill', 'fill-opacity', 'fill-rule', 'clip-rule', 'stroke', 'stroke-width',
    'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap', 'stroke-opacity', 'opacity',
    'font-family', 'font-size', 'font-style', 'font-weight', 'text-anchor', 'dominant-baseline',
    'alignment-baseline', 'text-decoration', 'textLength', 'lengthAdjust', 'offset', 'stop-color',
    'stop-opacity', 'gradientUnits', 'marker-end', 'marker-start', 'marker-mid', 'markerWidth',
    'markerHeight', 'markerUnits', 'refX', 'refY', 'orient', 'clip-path', 'mask', 'role',
    'aria-roledescription', 'data-id', 'data-et', 'data-from', 'data-to']);
  const PROPERTIES = new Set(['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray',
    'stroke-linecap', 'stroke-linejoin', 'stroke-opacity', 'opacity', 'color', 'font-family',
    'font-size', 'font-style', 'font-weight', 'text-anchor', 'dominant-baseline',
    'alignment-baseline', 'text-decoration', 'text-align', 'letter-spacing', 'visibility',
    'display', 'marker-end', 'marker-start', 'rx', 'ry']);
  const FUNCTIONS = /^(rgba?|hsla?|calc|translate|rotate|scale|matrix|skewX|skewY)$/i;

  // Nothing that could lead out of the picture.
  function harmless(value) {
    for (const [, name, inside] of value.matchAll(/([\w-]*)\(([^)]*)/g)) {
      const own = name.toLowerCase() === 'url' && /^\s*["']?#[\w:.-]+["']?\s*$/.test(inside);
      if (!own && !FUNCTIONS.test(name)) return false;
    }
    return !/[\\@]|javascript:|data:|https?:/i.test(value);
  }

  function paint(from, to) {
    for (const [property, value, priority] of from) {
      if (PROPERTIES.has(property) && harmless(value)) to.setProperty(property, value, priority);
    }
  }

  function copy(node) {
    const { name, attributes, style, children } = node;
    if (name === 'foreignObject') return words(attributes, children);
    const element = name === 'a' || name === 'switch' ? document.createElementNS(SVG, 'g')
      : ELEMENTS.has(name) ? document.createElementNS(SVG, name) : null;
    if (!element) return null;
    for (const [attribute, value] of name === 'a' ? [] : attributes) {
      if (name === 'use' && attribute === 'href') {
        if (/^#[\w:.-]+$/.test(value)) element.setAttribute('href', value);
      } else if (ATTRIBUTES.has(attribute) && harmless(value)) {
        element.setAttribute(attribute, value);
      }
    }
    paint(style, element.style);
    for (const child of children) {
      const kept = typeof child === 'string' ? child : copy(child);
      if (kept !== null) element.append(kept);
    }
    return element;
  }

  function plain(children) {
    return children.map((child) => (typeof child === 'string' ? child : plain(child.children))).join('');
  }

  // A label that was meant to be HTML: its text.
  function words(attributes, children) {
    const text = document.createElementNS(SVG, 'text');
    const size = Object.fromEntries(attributes);
    text.setAttribute('x', String(Number(size.width) / 2 || 0));
    text.setAttribute('y', String(Number(size.height) / 2 || 0));
    text.setAttribute('text-anchor', 'middle');
    text.setAttribute('dominant-baseline', 'central');
    text.textContent = plain(children).trim();
    return text;
  }

  function sheet(rules) {
    const all = new CSSStyleSheet();
    for (const [selector, style] of rules) {
      if (/:host|::slotted|::part|[{}]/i.test(selector)) continue;
      try {
        const at = all.insertRule(`${selector} {}`, all.cssRules.length);
        paint(style, all.cssRules[at].style);
      } catch {
        // not a selector
      }
    }
    return all;
  }

  function read({ root, rules }) {
    const svg = root?.name === 'svg' ? copy(root) : null;
    return svg && { svg, sheets: [sheet(rules)] };
  }

  return { read };
})();

const drawings = (() => {
  const PATIENCE = 20000;
  const waiting = new Map();
  let frame = null;
  let ready = null;
  let count = 0;

  function begin() {
    if (ready) return ready;
    frame = make('iframe', { class: 'workshop', tabIndex: -1, title: 'Draws diagrams', 'aria-hidden': 'true' });
    ready = new Promise((resolve) => {
      addEventListener('message', (event) => {
        if (event.source !== frame.contentWindow) return;
        if (event.data.ready) resolve();
        waiting.get(event.data.id)?.(event.data);
        waiting.delete(event.data.id);
      });
    });
    frame.src = 'assets/mermaid.html';
    document.body.append(frame);
    return ready;
  }

  async function ask(source) {
    await begin();
    const id = ++count;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      setTimeout(() => resolve({ problem: 'it takes too long' }), PATIENCE);
      frame.contentWindow.postMessage({ id, source }, '*');
    });
  }

  function text(figure) {
    return [...figure.querySelectorAll('.source pre > span')].map((line) => line.textContent).join('\n');
  }

  async function draw(figure) {
    const place = figure.querySelector('.drawing.mermaid');
    const answer = await ask(text(figure));
    const picture = answer.picture ? pictures.read(answer.picture) : null;
    place.style.minHeight = '';
    if (!picture) {
      place.replaceWith(make('p', { class: 'undrawn' }, 'Mermaid cannot draw this diagram: ' + (answer.problem ?? 'no picture')));
      figure.querySelector('.source').open = true;
      return;
    }
    const { svg } = picture;
    const width = Number((svg.getAttribute('viewBox') ?? '').split(/[\s,]+/)[2]) || 600;
    svg.setAttribute('width', '100%');
    svg.removeAttribute('height');
    svg.style.maxWidth = `${Math.ceil(width)}px`;
    svg.style.minWidth = `${Math.min(Math.ceil(width), 560)}px`;
    locate(svg, JSON.parse(figure.dataset.places ?? '{}'));
    const root = place.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = picture.sheets;
    root.append(make('link', { rel: 'stylesheet', href: 'assets/drawing.css' }), svg);
    place.classList.add('drawn');
  }

  // Gives the parts of a drawing the lines that they come from.
  function locate(svg, places) {
    const pair = (elements, lines) => {
      if (elements.length !== lines.length) return;
      elements.forEach((element, i) => { element.dataset.line = lines[i]; });
    };
    if (places.messages) {
      pair([...svg.querySelectorAll('.messageText')], places.messages);
      pair([...svg.querySelectorAll('.messageLine0, .messageLine1')], places.messages);
    }
    if (places.edges) {
      const lines = places.edges.map((edge) => edge[2]);
      pair([...svg.querySelectorAll('.edgePaths path, path.flowchart-link')].filter((e, i, all) => all.indexOf(e) === i), lines);
      pair([...svg.querySelectorAll('.edgeLabels > .edgeLabel')], lines);
    }
    const parts = new Map(places.parts ?? []);
    for (const actor of svg.querySelectorAll('rect.actor[name], .actor-man[name]')) {
      if (parts.has(actor.getAttribute('name'))) actor.dataset.line = parts.get(actor.getAttribute('name'));
    }
    for (const node of svg.querySelectorAll('g.node')) {
      const id = /(?:flowchart|state)-(.+)-\d+$/.exec(node.id)?.[1];
      if (parts.has(id)) node.dataset.line = parts.get(id);
    }
  }

  // Space that is likely needed, so that the text below does not jump.
  function reserve(figure) {
    const places = JSON.parse(figure.dataset.places ?? '{}');
    const height = places.messages ? 190 + places.messages.length * 47 : 260;
    figure.querySelector('.drawing.mermaid').style.minHeight = `${height}px`;
  }

  async function start(page, done) {
    const figures = [...page.querySelectorAll('figure.diagram')].filter((f) => f.querySelector('.drawing.mermaid'));
    figures.forEach(reserve);
    for (const figure of figures) {
      if (!figure.isConnected) return;
      await draw(figure);
    }
    done();
  }

  function* parts(finding) {
    for (const figure of document.querySelectorAll('#page figure.diagram')) {
      if (figure.dataset.file !== finding.file && figure.closest('.file')?.dataset.file !== finding.file) continue;
      if (figure.dataset.file !== finding.file) continue;
      const drawing = figure.querySelector('.drawing');
      if (!drawing) continue;
      for (const part of (drawing.shadowRoot ?? drawing).querySelectorAll(`svg [data-line="${finding.line}"]`)) yield part;
    }
  }

  function clear(name) {
    for (const drawing of document.querySelectorAll('#page .drawing')) {
      for (const old of (drawing.shadowRoot ?? drawing).querySelectorAll(`.${name}`)) old.classList.remove(name);
    }
  }

  return {
    start,
    // What findings speak of.
    mark(all) {
      clear('guilty');
      for (const finding of all) for (const part of parts(finding)) part.classList.add('guilty', finding.level);
    },
    // The one that is looked at.
    point(finding) {
      clear('pointed');
      for (const part of parts(finding)) {
        part.classList.add('pointed');
        const drawing = part.getRootNode().host ?? part.closest('.drawing');
        const from = drawing.getBoundingClientRect();
        const at = part.getBoundingClientRect();
        drawing.scrollLeft += at.left + at.width / 2 - from.left - from.width / 2;
      }
    },
  };
})();
