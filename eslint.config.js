import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const EXPORT_BY_NAME = { selector: 'ExportDefaultDeclaration', message: 'Export by name: one concept, one name everywhere.' };

export default ts.config(
  { ignores: ['node_modules', 'build', '.svelte-kit', 'var', 'static/enhance', 'coverage', 'test-results'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      // `_` says "not used on purpose".
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      // The type checker knows names better than the linter does.
      'no-undef': 'off',
      // `== null` asks for null and undefined at once; anything else is meant exactly.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': [
        'error',
        EXPORT_BY_NAME,
        {
          selector: 'TSAsExpression > TSTypeReference[typeName.name="Disclosed"]',
          message: 'Only the gate marks what may leave: make it with fromDisclosed() of what passed.',
        },
      ],
    },
  },
  { files: ['src/domain/disclosure/*.ts'], rules: { 'no-restricted-syntax': ['error', EXPORT_BY_NAME] } },
  { files: ['*.config.{js,ts}', 'vite.*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
    rules: {
      // Addresses come from domain/address, which already gives whole paths.
      'svelte/no-navigation-without-resolve': 'off',
      // `let { a, b } = $props()` is how Svelte writes parameters.
      'prefer-const': 'off',
      'svelte/prefer-const': 'off',
    },
  },
  { files: ['**/*.test.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
