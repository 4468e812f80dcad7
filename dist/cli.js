#!/usr/bin/env node
const { join } = require('node:path');
const cache = process.env.XDG_CACHE_HOME || join(require('node:os').homedir(), '.cache');
require('node:module').enableCompileCache?.(join(cache, 'throughline', 'compiled'));
require('./bundle/index.js').startCli();
