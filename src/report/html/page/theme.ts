// Light, dark, or as the system has it: a button that goes through them, remembered where the browser allows it.

import { button } from './element';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const KEY = 'throughline-theme';

export function themeButton(onChange: () => void): HTMLButtonElement {
  let theme = remembered();
  const control = button({ class: 'quiet theme' }, () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
    remember(theme);
    show();
  });
  function show(): void {
    document.documentElement.dataset.theme = theme;
    control.textContent = { auto: 'Auto', light: 'Light', dark: 'Dark' }[theme];
    control.setAttribute('aria-label', `Colours: ${theme}. Press to change.`);
    onChange();
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange);
  show();
  return control;
}

function remembered(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Where nothing may be stored, the choice lasts as long as the page.
  }
}
