// The frame: data that scripts hand over, the theme, what the address says.
'use strict';

const integrationSpec = (() => {
  const waiting = new Map();
  const taken = new Map();

  // Scripts below data/ call this with their value.
  function take(name, value) {
    taken.set(name, value);
    for (const tell of waiting.get(name) ?? []) tell(value);
    waiting.delete(name);
  }

  // A page that was opened as a file may load scripts, and nothing else.
  function load(name) {
    if (taken.has(name)) return Promise.resolve(taken.get(name));
    return new Promise((resolve, reject) => {
      const others = waiting.get(name);
      if (others) {
        others.push(resolve);
        return;
      }
      waiting.set(name, [resolve]);
      const script = document.createElement('script');
      script.src = `data/${name}.js`;
      script.onerror = () => reject(new Error(`${script.src} is missing`));
      document.head.append(script);
    });
  }

  return { take, load };
})();

const theme = (() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let chosen = null;
  try {
    chosen = localStorage.getItem('integration-spec-theme');
  } catch {
    // files may have no storage
  }
  const now = () => chosen ?? (dark.matches ? 'dark' : 'light');
  const apply = () => {
    root.dataset.theme = now();
  };
  apply();
  dark.addEventListener('change', apply);
  return {
    toggle() {
      chosen = now() === 'dark' ? 'light' : 'dark';
      try {
        localStorage.setItem('integration-spec-theme', chosen);
      } catch {
        // then it holds for this page only
      }
      apply();
    },
  };
})();

// What is shown is what the address says, so that the browser's own back and forward work.
const address = {
  read() {
    const values = new URLSearchParams(location.hash.slice(1));
    const number = (key) => (/^\d+$/.test(values.get(key) ?? '') ? Number(values.get(key)) : null);
    return {
      document: number('document'),
      finding: number('finding'),
      group: values.get('group') ?? '',
      file: values.get('file') ?? '',
      heading: values.get('heading') ?? '',
    };
  },
  of(values) {
    const all = Object.entries(values).filter(([, v]) => v !== null && v !== '');
    return '#' + new URLSearchParams(all).toString();
  },
  go(values) {
    location.hash = this.of(values);
  },
};

// An element with properties and children; text only ever becomes text.
function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === 'class') element.className = value;
    else if (key in element) element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null && child !== ''));
  return element;
}

// A message with what stands between backticks as code.
function withCode(text) {
  return text.split(/(`[^`]+`)/).map((part) =>
    (part.length > 2 && part.startsWith('`') && part.endsWith('`') ? make('code', {}, part.slice(1, -1)) : part));
}
