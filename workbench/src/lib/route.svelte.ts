/** Where the user is: path and query of the address, as state. */

class Place {
  path = $state(location.pathname);
  query = $state(location.search);
  /** Grows with each new page, so that the page can take the focus. */
  visits = $state(0);
}

export const here = new Place();

function arrive(newPage: boolean): void {
  here.path = location.pathname;
  here.query = location.search;
  if (newPage) {
    here.visits++;
    window.scrollTo(0, 0);
  }
}

/** Goes to a page of the workbench. */
export function go(to: string): void {
  const before = location.pathname;
  history.pushState(null, '', to);
  arrive(location.pathname !== before);
}

/** Changes the query of this page, with a step back in history only where `keep` says so. */
export function setQuery(params: URLSearchParams, keep = false): void {
  const text = params.toString();
  const to = location.pathname + (text === '' ? '' : '?' + text);
  if (to === location.pathname + location.search) {
    return;
  }
  if (keep) {
    history.pushState(null, '', to);
  } else {
    history.replaceState(null, '', to);
  }
  arrive(false);
}

/** Sets or, with an empty value, takes away one parameter of the query. */
export function setParam(name: string, value: string | null, keep = false): void {
  const params = new URLSearchParams(location.search);
  if (value === null || value === '') {
    params.delete(name);
  } else {
    params.set(name, value);
  }
  setQuery(params, keep);
}

export function param(name: string): string | null {
  return new URLSearchParams(here.query).get(name);
}

/** The address of a page from its parts, each escaped. */
export function at(...parts: string[]): string {
  return '/' + parts.map(encodeURIComponent).join('/');
}

/** The parts of the path, unescaped; a part that cannot be unescaped stays as it is. */
export function parts(path: string): string[] {
  return path
    .split('/')
    .filter((p) => p !== '')
    .map((p) => {
      try {
        return decodeURIComponent(p);
      } catch {
        return p;
      }
    });
}

function followLink(e: MouseEvent): void {
  if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) {
    return;
  }
  const link = e.target instanceof Element ? e.target.closest('a') : null;
  if (link === null || link.target !== '' || link.hasAttribute('download')) {
    return;
  }
  const href = link.getAttribute('href');
  if (href !== null && href.startsWith('/') && !href.startsWith('//') && !href.startsWith('/api/')) {
    e.preventDefault();
    go(href);
  }
}

export function startRouting(): void {
  document.addEventListener('click', followLink);
  window.addEventListener('popstate', () => arrive(true));
}
