// A thread for the pool's tests: its stacks do what hostile files make parsers do.

import { type Extractor, isExtractThread, serveExtract } from '../../../src/edges/pool/serve-extract';

class ParserLost extends Error {
  override name = 'ParserLost';
}

let served = 0;

const stack: Extractor = {
  id: 'hostile',
  async extract({ path, text }) {
    if (text === 'select 1;\n') return { path, facts: [], problems: [] };
    served += 1;
    if (text === 'loop') for (;;);
    if (text === 'never') await new Promise(() => {});
    if (text === 'exit') process.exit(0);
    if (text === 'throw') throw new Error('cannot read this');
    if (text === 'lost') throw new ParserLost('the instance is gone');
    if (text === 'lost-once' && served > 1) throw new ParserLost('worn out');
    if (text === 'heap') {
      const kept: number[][] = [];
      for (;;) kept.push(new Array(100_000).fill(served));
    }
    if (text === 'memory') {
      const kept: Uint8Array[] = [];
      for (;;) kept.push(new Uint8Array(8 * 1024 * 1024).fill(1));
    }
    if (text === 'environment')
      return { path, facts: [], problems: [{ path, line: 1, reason: JSON.stringify(process.env) }] };
    return { path, facts: [{ kind: 'database-hint', dialect: 'postgres', name: text }], problems: [] };
  },
};

if (isExtractThread()) void serveExtract(async () => [stack]);
