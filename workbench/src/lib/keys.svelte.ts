import { go } from './route.svelte';
import { settings } from './settings.svelte';

/** What the page in view does on a key; pages set theirs and take it back. */
export interface Walker {
  next(): void;
  previous(): void;
  extra?: (key: string) => boolean;
}

class Keys {
  walker: Walker | null = null;
  help = $state(false);
}

export const keys = new Keys();

export function walkWith(walker: Walker): () => void {
  keys.walker = walker;
  return () => {
    if (keys.walker === walker) {
      keys.walker = null;
    }
  };
}

export const places: [key: string, name: string, path: string][] = [
  ['h', 'Home', '/'],
  ['r', 'Reading', '/reports'],
  ['t', 'Timeline', '/timeline'],
  ['e', 'Relations', '/relations'],
  ['m', 'Map', '/places'],
  ['p', 'People', '/people'],
  ['i', 'Issues', '/issues'],
  ['a', 'Agreements', '/agreements'],
  ['c', 'Corrections', '/corrections'],
];

let afterG = 0;

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

export function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>('[data-search]');
  if (box !== null && box.offsetParent !== null) {
    box.focus();
    box.select();
  } else {
    go('/search');
  }
}

function single(key: string): boolean {
  if (Date.now() - afterG < 1500) {
    afterG = 0;
    const place = places.find(([k]) => k === key);
    if (place !== undefined) {
      go(place[2]);
      return true;
    }
  }
  switch (key) {
    case '?':
      keys.help = true;
      return true;
    case '/':
      focusSearch();
      return true;
    case 'g':
      afterG = Date.now();
      return true;
    case 'j':
      keys.walker?.next();
      return keys.walker !== null;
    case 'k':
      keys.walker?.previous();
      return keys.walker !== null;
    default:
      return keys.walker?.extra?.(key) ?? false;
  }
}

/** Single keys act only where nothing is typed, without Ctrl and the like, and not when switched off. */
export function onKey(e: KeyboardEvent): void {
  if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || document.querySelector('dialog[open]') !== null) {
    return;
  }
  if (typing(e.target)) {
    if (e.key === 'Escape' && e.target instanceof HTMLElement) {
      e.target.blur();
    }
    return;
  }
  if (e.key === 'Escape' ? (keys.walker?.extra?.('Escape') ?? false) : settings.shortcuts && single(e.key)) {
    e.preventDefault();
  }
}
