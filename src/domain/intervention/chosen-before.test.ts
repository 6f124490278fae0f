import { expect, it } from 'vitest';
import { chosenBefore } from './chosen-before.ts';

it.each([
  ['2020-12-31', '2021', true],
  ['2021-01-01', '2021', true],
  ['2021-06-01', '2021', null],
  ['2022-01-01', '2021', false],
  ['2023-04-15', '2023-04', null],
  ['2023-05-01', '2023-04', false],
  ['2023-04-01', '2023-04-02', true],
  ['2023-04-03', '2023-04-02', false],
  ['2020-12-31', '2021?', null],
  [null, '2021', null],
  ['2020-12-31', null, null],
])('chosenBefore(%j, %j) is %j', (chosenOn, begins, wanted) => {
  expect(chosenBefore(chosenOn, begins)).toBe(wanted);
});
