import { describe, expect, it } from 'vitest';
import { defaultCache } from '../../src/cli/default-cache';
import { type Terminal, wantsColor } from '../../src/cli/terminal';

function terminal(over: Partial<Terminal>): Terminal {
  return { environment: {}, platform: 'linux', home: '/home/ada', ...over } as Terminal;
}

describe('defaultCache', () => {
  it('lies in the folder that the system keeps for caches', () => {
    const of = (over: Partial<Terminal>) => defaultCache(terminal(over), '/srv/shop').replaceAll('\\', '/');
    expect(of({})).toMatch(/^\/home\/ada\/\.cache\/throughline\/[0-9a-f]+\.sqlite$/);
    expect(of({ environment: { XDG_CACHE_HOME: '/var/tmp/kept' } })).toMatch(/^\/var\/tmp\/kept\/throughline\//);
    expect(of({ environment: { XDG_CACHE_HOME: 'relative' } })).toMatch(/^\/home\/ada\/\.cache\//);
    expect(of({ platform: 'darwin' })).toMatch(/^\/home\/ada\/Library\/Caches\//);
    expect(of({ platform: 'win32', environment: { LOCALAPPDATA: '/local' } })).toMatch(/^\/local\//);
  });

  it('is another file for another repository', () => {
    expect(defaultCache(terminal({}), '/srv/shop')).not.toBe(defaultCache(terminal({}), '/srv/blog'));
  });
});

describe('wantsColor', () => {
  it('is for terminals whose owner did not say no', () => {
    expect(wantsColor(true, {})).toBe(true);
    expect(wantsColor(true, { NO_COLOR: '' })).toBe(true);
    expect(wantsColor(true, { NO_COLOR: '1' })).toBe(false);
    expect(wantsColor(true, { TERM: 'dumb' })).toBe(false);
    expect(wantsColor(false, {})).toBe(false);
  });
});
