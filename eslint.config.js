import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { noNameAsKey } from './lint/no-name-as-key.js';
import { noSilentCatch } from './lint/no-silent-catch.js';
import { sqlHasARoom } from './lint/sql-has-a-room.js';

/** A checkout may lie in a folder whose name has a space. */
const PATH_OF_A_FILE = {
  selector:
    "MemberExpression[property.name='pathname'] > NewExpression[arguments.1.object.type='MetaProperty']",
  message: 'The path of an address is not that of a file: fileURLToPath.',
};
/** A test judges no machine's speed. */
const BOUNDS = [
  {
    selector:
      "CallExpression[callee.name='expect'] BinaryExpression[operator='-'] CallExpression[callee.property.name='now']",
    message: 'How long it took is no fact about the code.',
  },
  {
    selector:
      'CallExpression[callee.name!=/^set(Timeout|Interval)$/] > ArrowFunctionExpression ~ Literal[value>999]',
    message: 'No test has a bound of its own: test/support/patience.ts.',
  },
];
/** What a page shows is counted when it has come to be so; that there is none can be said at once. */
const COUNTED = {
  selector:
    'CallExpression:not([arguments.0.value=0]) > MemberExpression > CallExpression[callee.name="expect"] > AwaitExpression > CallExpression[callee.property.name="count"]',
  message: 'A page is drawn part by part: assertCount of test/support/visitor.ts.',
};

/** What the client and the console hold is what the description says: no cast past the compiler. */
const CASTS = [
  {
    selector: 'TSAsExpression > TSNeverKeyword',
    message: 'Nothing is a never: let the type of the description say what it is.',
  },
  {
    selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
    message: 'One type is not made another: narrow it, or let the description say what it is.',
  },
];

/** What people read is said in each language. */
const WORDED = [
  'JSXText[value=/(?!kB\\b)\\b[A-Za-z]{2}/]',
  'JSXAttribute[name.name=/^(aria-label|alt|hint|intro|label|placeholder|text|title)$/] > Literal',
  'Literal[value=/^[A-Z][a-z]+ [a-z]/]',
  'TemplateElement[value.raw=/^[A-Z][a-z]+ [a-z]/]',
].map((selector) => ({ selector, message: 'A text stands in src/words, in every language.' }));

/** The order in which a request is judged stands once. */
const JUDGED = {
  selector: 'CallExpression[callee.name="assertVersion"]',
  message: 'A use case compares versions in `perform` (libs/access/src/use-case.ts).',
};
/** Several services may run in one process, and test files run in it one after another. */
const KEPT = {
  selector: ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind="let"]',
  message: 'A module keeps nothing: what changes belongs to a service.',
};

/** Where statements stand. */
const ROOMS_OF_SQL = [
  '**/*.store.ts',
  '**/*.read-model.ts',
  // The relations that a module promises to others' statements.
  'libs/*/src/published.ts',
  // The room's own walls: connections, roles, logins, migrations.
  'libs/platform/src/database/**',
];
/** Where a statement stands outside of them, and why. */
const NO_ROOM_OF_SQL = [
  // Conditions, over columns that the statement names, of what a caller sees: a part of many statements, and of no aggregate's.
  'libs/licensing/src/audience/scope.ts',
];

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      'libs/client/src/{schema,company-schema}.ts',
      'node_modules/**',
      '/data/**',
      '**/*.mjs',
      '**/*.cjs',
      'eslint.config.js',
      'lint/**',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        // One program of all that runs on Node: one for each workspace took more memory than Node gives.
        project: ['tsconfig.eslint.json', 'apps/console/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: {
      regexp,
      ninety: {
        rules: {
          'no-name-as-key': noNameAsKey,
          'no-silent-catch': noSilentCatch,
          'sql-has-a-room': sqlHasARoom,
        },
      },
    },
    rules: {
      'ninety/no-name-as-key': 'error',
      'ninety/no-silent-catch': 'error',
      // What somebody wrote is matched in time that grows with its length, not with the square of it.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A Nest module is a class without members; that is what its decorator is for.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Numbers in a message read as what they are.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowNullish: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // DTOs and entities are classes for their decorators alone; a literal of their shape is as good.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      'no-restricted-syntax': ['error', PATH_OF_A_FILE],
      // A caller names the type of what comes from outside.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['libs/*/src/**', 'apps/api/src/**', 'apps/worker/src/**'],
    ignores: ['libs/access/src/use-case.ts'],
    rules: { 'no-restricted-syntax': ['error', PATH_OF_A_FILE, KEPT, JUDGED] },
  },
  {
    files: ['libs/*/src/**', 'apps/*/src/**'],
    ignores: [...ROOMS_OF_SQL, ...NO_ROOM_OF_SQL, '**/*.spec.ts'],
    rules: { 'ninety/sql-has-a-room': 'error' },
  },
  {
    // A page is one process of its own.
    files: ['apps/console/**', 'libs/client/**'],
    rules: { 'no-restricted-syntax': ['error', PATH_OF_A_FILE, ...CASTS] },
  },
  {
    // A component that is longer is several.
    files: ['apps/console/src/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', 80] },
  },
  {
    files: ['apps/console/src/**'],
    // Stories are for whoever builds the console, and the example of a file has values, which no page shows.
    ignores: ['apps/console/src/{words,stories}/**', 'apps/console/src/bulk/BulkPage.tsx', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', PATH_OF_A_FILE, ...CASTS, ...WORDED] },
  },
  {
    files: ['test/**', '**/*.spec.ts'],
    rules: {
      // Tests choose their own names and texts.
      'ninety/no-name-as-key': 'off',
      'ninety/no-silent-catch': 'off',
      'regexp/no-super-linear-backtracking': 'off',
      'regexp/no-super-linear-move': 'off',
      // A response's body and a matcher are any; an index that is not there fails the test.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': ['error', PATH_OF_A_FILE, COUNTED, ...BOUNDS],
    },
  },
);
