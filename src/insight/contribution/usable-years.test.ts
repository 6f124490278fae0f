import { expect, it } from 'vitest';
import { usableYears } from '#insight/contribution/usable-years';

const years = [2014, 2015, 2016, 2017, 2018, 2019, 2020];

it.each([
  ['no break', [], [2014, 2015, 2016, 2017], [2018, 2019, 2020], []],
  ['a break before: the years since it', [2016], [2016, 2017], [2018, 2019, 2020], [2016]],
  ['a break in the year of the start: nothing before it', [2018], [], [2018, 2019, 2020], [2018]],
  ['a break after: the years until it', [2019], [2014, 2015, 2016, 2017], [2018], [2019]],
  ['breaks on both sides', [2015, 2017, 2020], [2017], [2018, 2019], [2015, 2017, 2020]],
  ['a break before all years', [2010], [2014, 2015, 2016, 2017], [2018, 2019, 2020], []],
])('usableYears() with %s', (_, breaks, before, after, found) => {
  const usable = usableYears(years, 2018, breaks);
  expect([usable.before, usable.after, usable.breaks]).toEqual([before, after, found]);
  expect([...usable.without, ...before, ...after].sort()).toEqual(years);
});
