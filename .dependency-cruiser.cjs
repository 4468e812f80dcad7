// The import law: model at the bottom, entries on top, arrows one way. Type imports count.
/** @type {import('dependency-cruiser').IConfiguration} */
const layers = {
  model: [],
  sql: ['model'],
  extract: ['model', 'sql'],
  graph: ['model', 'sql'],
  rules: ['model', 'graph'],
  fixes: ['model', 'sql', 'graph', 'rules'],
  typecheck: ['model'],
  failures: ['model'],
  evidence: ['model'],
  memory: ['model'],
  prompts: ['model'],
  triage: ['model', 'settings'],
  pipeline: ['model', 'settings'],
  settings: ['model'],
  report: ['model', 'graph', 'rules', 'memory'],
  edges: ['model', 'settings', 'memory'],
  stories: ['model', 'sql', 'extract', 'graph', 'rules', 'fixes', 'typecheck', 'failures', 'evidence', 'memory', 'prompts', 'triage', 'pipeline', 'settings', 'report', 'edges'],
  action: ['model', 'memory', 'settings', 'report', 'edges', 'stories', 'extract', 'rules'],
  cli: ['model', 'memory', 'settings', 'report', 'edges', 'stories', 'graph', 'rules', 'extract'],
};

const oneWay = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer}-imports`,
  comment: `${layer}/ may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing of ours'}.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: [layer, ...allowed].map((name) => `^src/${name}/`) },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'stacks-stand-alone',
      comment: 'Stacks never import each other; what they share lives in extract/syntax/.',
      severity: 'error',
      from: { path: '^src/extract/(?!syntax/|database-hints/)([^/]+)/' },
      to: { path: '^src/extract/[^/]+/', pathNot: ['^src/extract/$1/', '^src/extract/syntax/'] },
    },
    {
      name: 'only-edges-touch-the-world',
      comment: 'Disk, processes, network and SQLite are reached through edges/ alone; entry files may ask where they are.',
      severity: 'error',
      from: { path: '^src/(model|sql|extract|graph|rules|fixes|typecheck|failures|evidence|memory|prompts|report|triage|pipeline|settings|stories|cli|action)/' },
      to: {
        dependencyTypes: ['core', 'npm'],
        path: '^(node:)?(fs|child_process|http|https|net|dns|worker_threads|sqlite)(/|$)|@actions/|@octokit/|better-sqlite3|@anthropic-ai/|openai',
      },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' }, to: {} },
    { name: 'not-to-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^(__tests__|scripts|bench|fixtures)/' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
