import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { prepareClient, setApiLanguage } from '../api/client';

// Two cores shared by a whole build: a slow answer is not a wrong one.
configure({ asyncUtilTimeout: 6000 });

// What jsdom lacks and the component library asks for.
window.matchMedia = (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }) as MediaQueryList;
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
Object.defineProperty(document, 'fonts', {
  value: { addEventListener: () => undefined, removeEventListener: () => undefined },
});
// The grid skips what is not laid out; jsdom lays out nothing.
Object.defineProperty(Element.prototype, 'innerText', {
  configurable: true,
  get() {
    return this.textContent;
  },
  set(text: string) {
    this.textContent = text;
  },
});
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  configurable: true,
  get() {
    return this.parentNode;
  },
});

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  setApiLanguage('en');
  prepareClient();
});

afterEach(() => cleanup());
