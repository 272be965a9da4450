// Draws Mermaid in a page of its own: whatever its script makes of a hostile text stays in here, and
// what leaves is a text that the report reads as a picture.
'use strict';

mermaid.initialize({
  startOnLoad: false,
  securityLevel: 'strict',
  htmlLabels: false,
  flowchart: { htmlLabels: false, useMaxWidth: true },
  theme: 'neutral',
  fontFamily: 'system-ui, sans-serif',
  logLevel: 'fatal',
  suppressErrorRendering: true,
  deterministicIds: true,
  // what a diagram must not set for itself
  secure: ['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'maxEdges', 'htmlLabels',
    'suppressErrorRendering', 'themeCSS', 'fontFamily', 'altFontFamily', 'dompurifyConfig', 'logLevel'],
});

// A drawing as data: the report's own page must not read it as markup.
function read(text) {
  let root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg') {
    root = new DOMParser().parseFromString(text, 'text/html').querySelector('svg');
  }
  const styles = [...root.querySelectorAll('style')].map((style) => style.textContent);
  return { root: node(root), rules: styles.flatMap(rules) };
}

function node(element) {
  return {
    name: element.localName,
    attributes: [...element.attributes].filter((a) => a.localName !== 'style').map((a) => [a.localName, a.value]),
    style: element.style ? declarations(element.style) : [],
    children: [...element.childNodes].flatMap((child) => {
      if (child.nodeType === Node.TEXT_NODE) return [child.data];
      return child.nodeType === Node.ELEMENT_NODE && child.localName !== 'style' ? [node(child)] : [];
    }),
  };
}

function rules(text) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text.replace(/@import[^;]*;?/gi, ''));
  return [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule)
    .map((rule) => [rule.selectorText, declarations(rule.style)]);
}

function declarations(style) {
  return [...style].map((name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)]);
}

let last = Promise.resolve();

addEventListener('message', (event) => {
  if (event.source !== parent) return;
  const { id, source } = event.data;
  last = last.then(async () => {
    try {
      const { svg } = await mermaid.render(`m${id}`, source);
      parent.postMessage({ id, picture: read(svg) }, '*');
    } catch (error) {
      parent.postMessage({ id, problem: String(error?.message ?? error).slice(0, 300) }, '*');
    }
  });
});

parent.postMessage({ ready: true }, '*');
