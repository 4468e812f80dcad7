import { describe, expect, it } from 'vitest';
import { renameInYaml } from '../../src/fixes/rename-in-yaml';

function renamed(text: string, written: string, old: string, to: string): string | null {
  const start = text.indexOf(written);
  return renameInYaml(text, { start, end: start + written.length }, old, to);
}

describe('renameInYaml', () => {
  it('writes plain names plain, and quotes what YAML would read otherwise', () => {
    expect(renamed('- name: email # the mail', 'email', 'email', 'mail')).toBe('mail');
    expect(renamed('- name: email', 'email', 'email', 'e mail')).toBe('"e mail"');
    expect(renamed('- name: email', 'email', 'email', 'no')).toBe('"no"');
  });

  it('keeps quotes that are there, whether the place holds them or not', () => {
    expect(renamed("- name: 'email'", "'email'", 'email', 'mail')).toBe("'mail'");
    expect(renamed('- name: "email"', '"email"', 'email', 'no')).toBe('"no"');
    expect(renamed('- name: "email"', 'email', 'email', 'no')).toBe('no');
  });

  it('keeps lower case where the warehouse folds to upper', () => {
    expect(renamed('- name: email', 'email', 'email', 'MAIL')).toBe('mail');
    expect(renamed('- name: EMAIL', 'EMAIL', 'EMAIL', 'MAIL')).toBe('MAIL');
  });

  it.each(['a: b #', "it's", 'a"b', '*mail', '{{ mail }}', 'a\nb', ''])('does not write %j', (name) => {
    expect(renamed('- name: email', 'email', 'email', name)).toBeNull();
  });

  it('changes nothing else than the name meant', () => {
    expect(renamed('- name: e-mail', 'e-mail', 'email', 'mail')).toBeNull();
  });
});
