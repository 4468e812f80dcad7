require('./bundle/index.js').startMain();
