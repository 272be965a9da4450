// Findings: the list of all, the filters, the page of a rule.
'use strict';

const byId = (id) => document.getElementById(id);

const findings = (() => {
  const STEP = 100;
  let index = { documents: [], rules: {}, findings: [] };
  let shown = STEP;
  const filter = { text: '', levels: new Set(['error', 'warning', 'info']), group: '', document: '' };
  const changed = [];

  function matches(finding) {
    return (
      finding.counts &&
      filter.levels.has(finding.level) &&
      (filter.group === '' || finding.group === filter.group) &&
      (filter.document === '' || finding.document === Number(filter.document)) &&
      (filter.text === '' || finding.words.includes(filter.text))
    );
  }

  function words(finding) {
    const rule = index.rules[finding.rule];
    return [finding.rule, rule?.title, finding.message, finding.note, finding.fix, finding.file,
      finding.excerpt, ...finding.headings, index.documents[finding.document].title]
      .join('\n').toLowerCase();
  }

  function place(finding) {
    return finding.file.split('/').pop() + ':' + finding.line;
  }

  function ruleLink(id) {
    return make('button', { type: 'button', class: 'rule-link', title: 'Why this rule exists',
      onclick: (event) => { event.stopPropagation(); rulePage.open(id); } }, id);
  }

  // One finding as a card; the address of its place where it has one in this report.
  function card(finding, number) {
    const link = index.documents[finding.document].readable
      ? make('a', { class: 'place', href: address.of({ document: finding.document, finding: number }) }, place(finding))
      : make('span', { class: 'place' }, place(finding));
    const body = [
      make('p', { class: 'card-top' }, make('span', { class: `badge ${finding.level}` }, finding.level), ruleLink(finding.rule), link),
      make('p', { class: 'message' }, ...withCode(finding.message)),
    ];
    if (finding.note) body.push(make('p', { class: 'note' }, ...withCode(finding.note)));
    if (finding.fix) body.push(make('p', { class: 'fix' }, make('b', {}, 'Fix'), ' ', ...withCode(finding.fix)));
    for (const related of finding.related) {
      body.push(make('p', { class: 'related' }, `See ${place(related)}: ${related.label}`));
    }
    const element = make('article', { class: `finding ${finding.level}`, tabIndex: -1 }, ...body);
    element.dataset.finding = number;
    return element;
  }

  function list() {
    const target = byId('findings');
    const all = [];
    index.findings.forEach((finding, number) => {
      if (matches(finding)) all.push([finding, number]);
    });
    const parts = [];
    let last = null;
    for (const [finding, number] of all.slice(0, shown)) {
      if (finding.document !== last) {
        last = finding.document;
        const of = index.documents[last];
        const count = all.filter(([other]) => other.document === last).length;
        parts.push(make('h3', {},
          of.readable ? make('a', { href: address.of({ document: last }) }, of.title) : of.title,
          make('span', { class: 'path' }, of.file), make('span', { class: 'count' }, String(count))));
      }
      parts.push(card(finding, number));
    }
    if (parts.length === 0) {
      parts.push(make('p', { class: 'empty' },
        index.findings.some((f) => f.counts) ? 'No finding matches these filters.' : 'No findings. Every rule is satisfied.'));
    }
    target.replaceChildren(...parts);
    byId('count').textContent = all.length === 1 ? '1 finding' : `${all.length} findings`;
    byId('more').hidden = all.length <= shown;
    byId('more').textContent = `Show ${Math.min(STEP, all.length - shown)} more of ${all.length - shown}`;
  }

  function ledger() {
    const rows = index.exceptions.map((entry) => make('tr', {},
      make('td', {}, ...entry.rules.flatMap((rule, i) => [i ? ', ' : '', rule in index.rules ? ruleLink(rule) : rule])),
      make('td', {}, make('span', {}, entry.what), make('span', { class: 'path' }, entry.place || entry.specification)),
      make('td', {}, entry.why || 'no reason given', entry.who ? make('span', { class: 'path' }, entry.who) : ''),
      make('td', {}, make('span', { class: `state ${entry.state}` }, entry.state.replace('-', ' ')),
        make('span', { class: 'path' }, [entry.kind, entry.until && `until ${entry.until}`].filter(Boolean).join(', ')))));
    byId('ledger').hidden = rows.length === 0;
    byId('ledger').querySelector('tbody').replaceChildren(...rows);
  }

  // The matrix follows the filters, too: rows and columns that are left out step back.
  function matrix() {
    const hits = new Set(index.findings.filter(matches).map((f) => `${f.document} ${f.group}`));
    const filtered = isFiltered();
    for (const row of document.querySelectorAll('.matrix tbody tr')) {
      let any = false;
      for (const cell of row.querySelectorAll('td')) {
        const hit = hits.has(`${row.dataset.document} ${cell.dataset.group}`);
        any ||= hit;
        cell.classList.toggle('out', filtered && !hit);
      }
      row.hidden = filtered && !any;
    }
    for (const head of document.querySelectorAll('.matrix th.group')) {
      head.classList.toggle('out', filter.group !== '' && head.dataset.group !== filter.group);
    }
  }

  function isFiltered() {
    return filter.text !== '' || filter.levels.size < 3 || filter.group !== '' || filter.document !== '';
  }

  function update() {
    shown = STEP;
    byId('reset').hidden = !isFiltered();
    list();
    matrix();
    for (const tell of changed) tell();
  }

  function connect() {
    byId('text').addEventListener('input', (event) => {
      filter.text = event.target.value.trim().toLowerCase();
      update();
    });
    for (const button of document.querySelectorAll('.levels button')) {
      button.addEventListener('click', () => {
        const level = button.dataset.level;
        if (!filter.levels.delete(level)) filter.levels.add(level);
        button.setAttribute('aria-pressed', String(filter.levels.has(level)));
        update();
      });
    }
    byId('group').addEventListener('change', (event) => {
      filter.group = event.target.value;
      update();
    });
    byId('document').addEventListener('change', (event) => {
      filter.document = event.target.value;
      update();
      const { document: open } = address.read();
      if (open !== null) address.go({ document: filter.document });
    });
    byId('more').addEventListener('click', () => {
      shown += STEP;
      list();
    });
    byId('reset').addEventListener('click', clear);
  }

  function clear() {
    filter.text = '';
    filter.levels = new Set(['error', 'warning', 'info']);
    filter.group = '';
    filter.document = '';
    byId('text').value = '';
    byId('group').value = '';
    byId('document').value = '';
    for (const button of document.querySelectorAll('.levels button')) button.setAttribute('aria-pressed', 'true');
    update();
  }

  return {
    start(value) {
      index = value;
      index.findings.forEach((finding) => { finding.words = words(finding); });
      connect();
      ledger();
      update();
    },
    all: () => index.findings,
    documents: () => index.documents,
    rules: () => index.rules,
    matches,
    card,
    changed: (tell) => changed.push(tell),
    // A filter by another document would hide all findings of the one that is opened.
    opened(number) {
      if (filter.document === '' || filter.document === String(number)) return;
      filter.document = '';
      byId('document').value = '';
      update();
    },
    group(value) {
      if (filter.group === value) return;
      filter.group = value;
      byId('group').value = value;
      update();
    },
  };
})();

const rulePage = (() => {
  async function open(id) {
    const dialog = byId('rule');
    const rule = findings.rules()[id];
    byId('rule-title').textContent = rule?.title ?? id;
    dialog.querySelector('.rule-meta').replaceChildren(
      make('span', { class: `badge ${rule?.level ?? 'info'}` }, rule?.level ?? ''), make('code', {}, id),
      rule?.source ? make('span', { class: 'source' }, rule.source) : '');
    const page = dialog.querySelector('.rule-page');
    page.replaceChildren();
    dialog.showModal();
    const pages = await integrationSpec.load('rules');
    // written by the report's own markup, in which documents are text
    page.innerHTML = pages[id] ?? '';
    dialog.scrollTop = 0;
  }
  return { open };
})();
