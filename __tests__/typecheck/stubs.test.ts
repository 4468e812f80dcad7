import { describe, expect, it } from 'vitest';
import { openTypeLibrary } from '../../src/edges/disk/type-library';
import { compilerOptions, openProgram } from '../../src/typecheck/open-program';
import { resolveModules } from '../../src/typecheck/resolve-modules';
import { openSourceFiles } from '../../src/typecheck/source-files';
import { stubbedPackages } from '../../src/typecheck/stubs/index';
import { loadTypeScript } from '../../src/typecheck/type-script';
import { treeOf } from '../../src/typecheck/type-session';

describe('our declarations of packages', () => {
  it.each(stubbedPackages)('%s is valid TypeScript', async (specifier) => {
    const typescript = await loadTypeScript();
    const tree = treeOf(new Map([['a.ts', `import * as everything from '${specifier}';\nexport { everything };\n`]]));
    const program = openProgram(['a.ts'], {
      typescript,
      tree,
      resolver: resolveModules(typescript, tree),
      sources: openSourceFiles(typescript),
      library: openTypeLibrary(process.cwd()),
      options: { ...compilerOptions(typescript, { strict: true }), skipLibCheck: false },
    });
    const stubs = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith('/stubs/'));
    expect(stubs.length).toBeGreaterThan(1);
    // Marks of variance spare the checker work in places too where the language does not want them.
    const MISPLACED_VARIANCE = 2637;
    const said = stubs
      .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
      .filter(({ code }) => code !== MISPLACED_VARIANCE);
    expect(
      said.map(({ messageText, file, start }) => [
        file!.text.slice(start, start! + 60),
        typescript.flattenDiagnosticMessageText(messageText, ' '),
      ]),
    ).toEqual([]);
  });
});
