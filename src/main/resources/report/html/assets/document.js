// One document: its text, its findings beside it, the way between the two.
'use strict';

const reader = (() => {
  let open = null;
  let active = null;
  let destination = null;

  const page = () => byId('page');

  // The smallest element of the page that a finding speaks of.
  function target(finding) {
    let best = null;
    let size = Infinity;
    const parts = page().querySelectorAll(`[data-file="${CSS.escape(finding.file)}"], [data-file="${CSS.escape(finding.file)}"] [data-line]`);
    for (const part of parts) {
      if (part.closest('[data-file]').dataset.file !== finding.file || part.closest('svg')) continue;
      const from = Number(part.dataset.line);
      const to = Number(part.dataset.end);
      if (!(from <= finding.line && finding.line <= to)) continue;
      if (part.dataset.from && Number(part.dataset.from) > finding.column) continue;
      if (to - from <= size) {
        best = part;
        size = to - from;
      }
    }
    return best ?? page().querySelector(`[data-file="${CSS.escape(finding.file)}"]`);
  }

  // A cell of a table is marked, its row holds the number; of a hidden source line, its figure.
  function marked(finding) {
    const element = target(finding);
    const source = element?.closest('details.source');
    return source && !source.open ? source.closest('figure') : element;
  }

  function ofDocument() {
    const all = [];
    findings.all().forEach((finding, number) => {
      if (finding.document === open && findings.matches(finding)) all.push([finding, number]);
    });
    return all.sort(([a], [b]) => a.file.localeCompare(b.file) || a.line - b.line);
  }

  function margin() {
    const all = ofDocument();
    const total = findings.all().filter((f) => f.document === open && f.counts).length;
    const head = make('p', { class: 'margin-head' }, all.length === total
      ? `${total} finding${total === 1 ? '' : 's'}` : `${all.length} of ${total} findings`);
    const cards = all.map(([finding, number]) => {
      const card = findings.card(finding, number);
      card.tabIndex = 0;
      card.addEventListener('click', (event) => {
        if (!event.target.closest('a, button')) address.go({ document: open, finding: number });
      });
      return card;
    });
    const none = make('p', { class: 'empty' }, total === 0 ? 'No findings in this document.' : 'No finding matches these filters.');
    byId('margin').replaceChildren(head, ...(cards.length ? cards : [none]));
    marks(all);
  }

  function marks(all) {
    for (const old of page().querySelectorAll('.mark')) old.remove();
    for (const old of page().querySelectorAll('.marked')) old.classList.remove('marked', 'error', 'warning', 'info');
    const places = new Map();
    for (const [finding, number] of all) {
      const element = marked(finding);
      if (element) places.set(element, [...(places.get(element) ?? []), [finding, number]]);
    }
    for (const [element, here] of places) {
      const worst = ['error', 'warning', 'info'].find((level) => here.some(([f]) => f.level === level));
      element.classList.add('marked', worst);
      const mark = make('button', { type: 'button', class: `mark ${worst}`,
        title: here.map(([f]) => f.message).join('\n'),
        'aria-label': `${here.length} finding${here.length === 1 ? '' : 's'} here`,
        onclick: () => {
          const at = here.findIndex(([, number]) => number === active);
          address.go({ document: open, finding: here[(at + 1) % here.length][1] });
        } }, String(here.length));
      (element.matches('tr') ? element.cells[0] : element.matches('table') ? element.parentElement : element).prepend(mark);
    }
    drawings.mark(all.map(([finding]) => finding));
  }

  function behaviour() {
    return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  }

  function follow(number) {
    for (const old of document.querySelectorAll('.active')) old.classList.remove('active');
    active = number;
    const finding = findings.all()[number];
    if (!finding || finding.document !== open) return;
    const card = byId('margin').querySelector(`[data-finding="${number}"]`);
    const element = marked(finding);
    for (let up = element; up && up !== page(); up = up.parentElement) if (up.matches('details')) up.open = true;
    element?.classList.add('active');
    card?.classList.add('active');
    drawings.point(finding);
    if (element) element.scrollIntoView({ block: 'center', behavior: behaviour() });
    if (card) {
      const side = byId('margin');
      if (getComputedStyle(side).position === 'sticky') {
        side.scrollTo({ top: card.offsetTop - side.clientHeight / 3, behavior: behaviour() });
        card.focus({ preventScroll: true });
      }
    }
    inline(finding, number, element);
  }

  // Where there is no room beside the text, the finding itself stands below its place.
  function inline(finding, number, element) {
    page().querySelector('.inline')?.remove();
    if (!element || !matchMedia('(max-width: 1000px)').matches) return;
    const card = findings.card(finding, number);
    card.classList.add('inline');
    (element.closest('div.table, pre, figure, ul, ol') ?? element).after(card);
  }

  async function show(number) {
    const all = findings.documents();
    if (open !== number) {
      open = number;
      active = null;
      byId('title').textContent = all[number].title;
      byId('file').textContent = all[number].file;
      step('previous', number - 1);
      step('next', number + 1);
      page().replaceChildren(make('p', { class: 'loading' }, 'Reading…'));
      byId('margin').replaceChildren();
      scrollTo(0, 0);
      const html = await integrationSpec.load(`document-${number}`);
      if (open !== number) return;
      // written by the report's own markup, in which documents are text
      page().innerHTML = html;
      drawings.start(page(), () => open === number && drawn());
      margin();
    }
  }

  // Drawings move what is below them, and can be marked only now.
  function drawn() {
    drawings.mark(ofDocument().map(([finding]) => finding));
    settle();
  }

  // To what the address names, again when something above it has got its size.
  function settle() {
    if (active !== null) follow(active);
    else if (destination !== null) turnTo(destination);
  }

  function step(id, number) {
    const link = byId(id);
    const to = findings.documents()[number];
    link.hidden = !to?.readable;
    if (to) {
      link.href = address.of({ document: number });
      link.querySelector('span').textContent = to.title;
    }
  }

  async function route() {
    const at = address.read();
    const readable = at.document !== null && findings.documents()[at.document]?.readable;
    byId('overview').hidden = readable;
    byId('reader').hidden = !readable;
    document.body.classList.toggle('reading', Boolean(readable));
    if (at.group) findings.group(at.group);
    if (!readable) {
      open = null;
      document.title = 'Integration specifications';
      return;
    }
    document.title = findings.documents()[at.document].title;
    findings.opened(at.document);
    await show(at.document);
    destination = null;
    if (at.finding !== null) {
      follow(at.finding);
    } else if (at.file) {
      active = null;
      destination = at;
      settle();
    }
  }

  // Where a link from one document to another leads.
  function turnTo({ file, heading }) {
    const section = page().querySelector(`section[data-file="${CSS.escape(file)}"]`);
    (headingOf(section, heading) ?? section)?.scrollIntoView();
  }

  function headingOf(section, anchor) {
    let id = anchor.replace(/^user-content-/, '');
    try {
      id = decodeURIComponent(id);
    } catch {
      // not percent-encoded
    }
    return id ? section?.querySelector(`[data-id="${CSS.escape(id)}"]`) : null;
  }

  // j and k
  function move(by) {
    const cards = [...document.querySelectorAll(open === null ? '#findings .finding' : '#margin .finding')];
    if (cards.length === 0) return;
    const at = cards.findIndex((card) => card.classList.contains('active') || card === document.activeElement);
    const next = cards[Math.max(0, Math.min(cards.length - 1, at + by))];
    if (open !== null) {
      address.go({ document: open, finding: next.dataset.finding });
    } else {
      for (const card of cards) card.classList.toggle('active', card === next);
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    }
  }

  function current() {
    return document.querySelector('.finding.active') ?? document.activeElement?.closest?.('.finding');
  }

  function key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    const typing = event.target.matches('input, select, textarea');
    if (event.key === 'Escape') {
      if (typing) event.target.blur();
      else if (open !== null) address.go({});
      return;
    }
    if (typing) return;
    const card = current();
    const actions = {
      '/': () => byId('text').focus(),
      '?': () => byId('help').showModal(),
      j: () => move(1),
      k: () => move(-1),
      n: () => byId('next').hidden || (open !== null && byId('next').click()),
      p: () => byId('previous').hidden || (open !== null && byId('previous').click()),
      r: () => card && rulePage.open(findings.all()[card.dataset.finding].rule),
      Enter: () => !event.target.closest('a, button') && card?.querySelector('a.place')?.click(),
    };
    if (actions[event.key]) {
      if (event.key !== 'Enter') event.preventDefault();
      actions[event.key]();
    }
  }

  function go(event) {
    const button = event.target.closest('[data-go]');
    if (!button) return;
    const element = marked({ file: button.dataset.go, line: Number(button.dataset.goLine), column: 1 });
    for (const old of page().querySelectorAll('.active')) old.classList.remove('active');
    element?.classList.add('active');
    element?.scrollIntoView({ block: 'center', behavior: behaviour() });
  }

  function anchors(event) {
    const link = event.target.closest('a[data-anchor]');
    if (!link) return;
    event.preventDefault();
    headingOf(link.closest('[data-file]'), link.dataset.anchor)?.scrollIntoView({ behavior: behaviour() });
  }

  return {
    start() {
      findings.changed(() => open !== null && margin());
      addEventListener('hashchange', route);
      addEventListener('keydown', key);
      page().addEventListener('click', anchors);
      page().addEventListener('click', go);
      page().addEventListener('load', settle, true);
      page().addEventListener('toggle', (event) => event.target.matches('details.source') && margin(), true);
      byId('theme').addEventListener('click', () => theme.toggle());
      byId('keys').addEventListener('click', () => byId('help').showModal());
      for (const dialog of document.querySelectorAll('dialog')) {
        dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
      }
      route();
    },
  };
})();

integrationSpec.load('index').then((index) => {
  findings.start(index);
  reader.start();
});
