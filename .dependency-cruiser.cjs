/** The arrows between the rooms: adapters → bot → memory, matching → prisma, workers above bot, operations above workers, and no way back. */
const product = '^(adapters|bot|matching|memory|operations|prisma|workers)/|^(app|main|config|doctor)\\.ts$';
/** Tests and what supports them may reach for anything. */
const tests =
  '\\.test\\.ts$|\\.contract\\.ts$|(^|/)testing[^/]*\\.(ts|mjs)$|-testing\\.ts$|/fixtures/|^prisma/native/';
const rooms = ['adapters', 'bot', 'matching', 'memory', 'operations', 'prisma', 'workers'];
const allowed = {
  adapters: ['bot'],
  bot: ['memory', 'matching', 'prisma'],
  memory: ['prisma'],
  matching: ['prisma'],
  workers: ['bot', 'memory', 'matching', 'prisma'],
  operations: ['workers', 'bot', 'memory', 'matching', 'prisma'],
  prisma: [],
};
const channels = '^adapters/(?:telegram|web|whatsapp|slack)/';

module.exports = {
  forbidden: [
    ...rooms.map((room) => ({
      name: `${room}-imports-only-${allowed[room].join('-') || 'itself'}`,
      severity: 'error',
      from: { path: `^${room}/`, pathNot: tests },
      to: {
        path: `^(${rooms.filter((other) => other !== room && !allowed[room].includes(other)).join('|')})/`,
      },
    })),
    {
      name: 'no-channel-knows-another',
      severity: 'error',
      from: { path: '^adapters/(telegram|web|whatsapp|slack)/' },
      to: { path: channels, pathNot: '^adapters/$1/' },
    },
    {
      name: 'settings-are-handed-in',
      comment: 'config.ts is read by the composition roots alone; everybody else gets values.',
      severity: 'error',
      from: {
        pathNot: `^(main|app|config|doctor|operations/(?:seed|consolidate|reembed|slack-link|import))\\.ts$|^config\\.test\\.ts$|^(bench|checks)/|${tests}`,
      },
      to: { path: '^config\\.ts$' },
    },
    {
      name: 'the-root-is-imported-by-nobody',
      severity: 'error',
      from: { path: '^(adapters|bot|matching|memory|prisma|workers)/', pathNot: tests },
      to: { path: '^(app|main|doctor)\\.ts$' },
    },
    {
      name: 'product-without-benches-and-stand-ins',
      severity: 'error',
      from: { path: product, pathNot: tests },
      to: { path: '^(bench|standins|checks)/' },
    },
    {
      name: 'product-without-test-support',
      severity: 'error',
      from: { path: product, pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'product-without-development-packages',
      severity: 'error',
      from: { path: product, pathNot: tests },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    // Without this `import type` leaves no trace, and half of the arrows with it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules|^prisma/generated/' },
    exclude: {
      path: '^(coverage|bench/peers|prisma/generated)/|^adapters/web/(page|upload)/|^standins/whatsapp-web/page/',
    },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
