import { assist } from './assist/assist.ts';
import type { Benchmark } from './benchmark.ts';
import { exchange } from './exchange/exchange.ts';
import { likeness } from './likeness/likeness.ts';
import { page } from './page/page.ts';
import { popup } from './popup/popup.ts';
import { reading } from './reading/reading.ts';
import { related } from './related/related.ts';
import { search } from './search/search.ts';
import { store } from './store/store.ts';
import { thread } from './thread/thread.ts';

/** All benchmarks, in the order in which they are listed. */
export const benchmarks: readonly Benchmark[] = [
  page,
  popup,
  thread,
  store,
  search,
  related,
  exchange,
  reading,
  likeness,
  assist,
];
