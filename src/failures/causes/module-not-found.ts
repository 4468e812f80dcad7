// Failure cause: code imports a module that is not there.

import type { FailureCause } from './cause';

export const moduleNotFound: FailureCause = {
  id: 'module-not-found',
  title: 'Code imports a module that is not there',
  kind: 'missing-dependency',
  origin: 'change',
  action: 'patch',
  advice: 'Install and declare the package, or mend the path of the import.',
  tool: null,
  patterns: [
    /Cannot find (?:module|package) '(?<message>[^']+)'/,
    /Module not found: (?<message>.*)/,
    /ModuleNotFoundError: (?<message>.*)/,
    /No module named '?(?<message>[\w.]+)/,
    /(?<code>MODULE_NOT_FOUND|ERR_MODULE_NOT_FOUND|ERR_PACKAGE_PATH_NOT_EXPORTED)\b/,
    /Failed to resolve import (?<message>.*)/,
    /Could not resolve "(?<message>[^"]+)"/,
    /Rollup failed to resolve import/,
    /no required module provides package (?<message>\S+)/,
    /cannot find module providing package/,
    /cannot load such file -- (?<message>\S+)/,
    /Class "?[\w\\]+"? not found/,
    /error: no such module '(?<message>\w+)'/,
    /fatal error: (?<message>[\w./+-]+\.h(?:pp)?): No such file/,
    /package (?<message>[\w.]+) does not exist/,
    /Could NOT find (?<message>\w+)/,
    /cannot find -l(?<message>\w+)/,
  ],
  samples: [
    {
      log: ["Error: Cannot find module 'left-pad'", 'Require stack:', '- /home/runner/work/shop/shop/index.js'].join(
        '\n',
      ),
      line: 1,
    },
    { log: "ModuleNotFoundError: No module named 'requests'", line: 1 },
    { log: 'src/main.c:1:10: fatal error: zlib.h: No such file or directory', line: 1 },
  ],
};
