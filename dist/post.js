require('./bundle/index.js').startPost();
