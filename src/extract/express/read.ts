// A parsed file in; the routers, routes and mounts of Express that it registers out.

import type { CodeReading, ParsedModule } from '../code-stack';
import { type RouterStyle, readRouters } from '../syntax/http/read-routers';

const STYLE: RouterStyle = {
  framework: 'express',
  makers:
    /^(?:express|(?:express\.)?Router|\w*[eE]xpress|PromiseRouter|polka|restify\.createServer|express-promise-router)$/,
  apps: /^(?:express|\w*[eE]xpress|polka|restify\.createServer)$/,
};

export function read(module: ParsedModule): CodeReading {
  return { facts: readRouters(module, STYLE), problems: [] };
}
