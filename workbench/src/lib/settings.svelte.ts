/** What the user has set in this browser; nothing of it leaves it. */

type Theme = 'system' | 'light' | 'dark';

function read(name: string): string | null {
  try {
    return localStorage.getItem('chancery.' + name);
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem('chancery.' + name, value);
  } catch {
    // a browser that keeps nothing: the setting lasts as long as the page
  }
}

function themeOf(text: string | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'system';
}

const darkSystem = matchMedia('(prefers-color-scheme: dark)');

class Settings {
  theme = $state<Theme>(themeOf(read('theme')));
  shortcuts = $state(read('shortcuts') !== 'off');
  by = $state(read('by') ?? '');
  systemDark = $state(darkSystem.matches);

  get dark(): boolean {
    return this.theme === 'dark' || (this.theme === 'system' && this.systemDark);
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    write('theme', theme);
    this.show();
  }

  toggleTheme(): void {
    this.setTheme(this.dark ? 'light' : 'dark');
  }

  setShortcuts(on: boolean): void {
    this.shortcuts = on;
    write('shortcuts', on ? 'on' : 'off');
  }

  setBy(by: string): void {
    this.by = by;
    write('by', by);
  }

  show(): void {
    document.documentElement.dataset.theme = this.dark ? 'dark' : 'light';
  }

  start(): void {
    darkSystem.addEventListener('change', (e) => {
      this.systemDark = e.matches;
      this.show();
    });
    this.show();
  }
}

export const settings = new Settings();
