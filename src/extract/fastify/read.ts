// A parsed file in; the routers, routes and mounts of Fastify that it registers out.

import type { CodeReading, ParsedModule } from '../code-stack';
import { type RouterStyle, readRouters } from '../syntax/http/read-routers';

const STYLE: RouterStyle = {
  framework: 'fastify',
  makers: /^\w*[fF]astify$/,
  apps: /^\w*[fF]astify$/,
};

export function read(module: ParsedModule): CodeReading {
  return { facts: readRouters(module, STYLE), problems: [] };
}
