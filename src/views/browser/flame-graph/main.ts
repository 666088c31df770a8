import { startView } from '../start-view.ts';
import { showFlames } from './show-flames.ts';

startView({
  title: 'Flame graph',
  about: 'This shows where a profiled workload spends its CPU.',
  show: showFlames,
});
