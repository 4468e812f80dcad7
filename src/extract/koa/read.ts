// A parsed file in; the routers, routes and mounts of Koa that it registers out.

import type { CodeReading, ParsedModule } from '../code-stack';
import { type RouterStyle, readRouters } from '../syntax/http/read-routers';

const STYLE: RouterStyle = {
  framework: 'koa',
  makers: /^(?:Koa|\w*[kK]oaRouter|Router|@koa\/router|koa-router)$/,
  apps: /^Koa$/,
};

export function read(module: ParsedModule): CodeReading {
  return { facts: readRouters(module, STYLE), problems: [] };
}
