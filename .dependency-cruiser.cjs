/** The import directions of docs/architecture.md. */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^libs/platform/' },
      to: { path: '^(libs/(?!platform/)|apps/|migrations/)' },
    },
    {
      name: 'libs-know-no-app',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|scripts)/' },
    },
    {
      name: 'apps-know-no-other-app',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'features-know-not-who-composes-them',
      severity: 'error',
      from: { path: '^libs/', pathNot: '^libs/composition/' },
      to: { path: '^libs/composition/' },
    },
    {
      name: 'the-command-line-talks-to-the-public-api',
      severity: 'error',
      from: { path: '^apps/cli/' },
      to: { path: '^(libs/(?!client/)|migrations/|scripts/)' },
    },
    {
      name: 'features-meet-at-the-index',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      // Some have a second door: what of the client runs in a browser, what a process needs before it loads the service, and
      // how a sentence is made.
      to: {
        path: '^libs/([^/]+)/src/(?!index\\.ts$)',
        pathNot:
          '^$1/$2/|^libs/(client/src/browser|platform/src/(sentences|start)|composition/src/process)\\.ts$',
      },
    },
    {
      name: 'the-console-talks-to-the-public-api',
      severity: 'error',
      from: { path: '^apps/console/' },
      to: { path: '^(libs/(?!client/)|migrations/|scripts/)' },
    },
    {
      name: 'the-procedure-imports-nothing',
      severity: 'error',
      from: { path: '^libs/procedure/', pathNot: '\\.spec\\.ts$' },
      // How a sentence is made is no matter of the domain, and imports nothing either.
      to: { pathNot: '^libs/(procedure/|platform/src/sentences\\.ts$)' },
    },
    {
      // A rule library tells the law of one authority; the database and the service stay with who applies it.
      name: 'a-rule-library-knows-the-procedure-at-most',
      severity: 'error',
      from: { path: '^libs/bis/', pathNot: '\\.spec\\.ts$' },
      to: {
        pathNot:
          '^libs/(bis|procedure)/|^libs/platform/src/sentences\\.ts$|node_modules/(big\\.js|date-holidays|@types)/|^(node:)?crypto$',
      },
    },
    {
      // What an event brings about is registered with EVENT_EFFECTS; the answer with its license is made in views.
      name: 'a-case-knows-nothing-of-what-follows-from-it',
      severity: 'error',
      from: { path: '^libs/licensing/src/(applications|audience|case|watch)/' },
      to: { path: '^libs/licensing/src/(appeals|documents|filing|licenses|records|views)/' },
    },
    {
      name: 'the-engine-of-regimes-knows-no-authority-and-no-service',
      severity: 'error',
      from: { path: '^libs/regimes/src/engine/', pathNot: '\\.spec\\.ts$' },
      to: {
        pathNot:
          '^libs/regimes/src/engine/|^libs/platform/src/sentences\\.ts$|node_modules/(ajv|yaml|date-holidays)/|^(node:)?(crypto|fs|path|util)$',
      },
    },
    {
      name: 'the-matching-core-is-pure',
      severity: 'error',
      // The model reads its own file, once.
      from: { path: '^libs/screening/src/matching/', pathNot: '/model\\.ts$' },
      to: { pathNot: '^libs/screening/src/matching/|node_modules/(any-ascii|fastest-levenshtein)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|\\.spec\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default'],
    },
  },
};
