// A parsed file in; the routers, routes and mounts of Hono that it registers out.

import type { CodeReading, ParsedModule } from '../code-stack';
import { type RouterStyle, readRouters } from '../syntax/http/read-routers';

const STYLE: RouterStyle = {
  framework: 'hono',
  makers: /^(?:Hono|OpenAPIHono|createHono\w*|new\w*Hono\w*)$/,
  apps: /^$/,
};

export function read(module: ParsedModule): CodeReading {
  return { facts: readRouters(module, STYLE), problems: [] };
}
