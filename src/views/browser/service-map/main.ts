import { startView } from '../start-view.ts';
import { showMap } from './show-map.ts';

startView({
  title: 'Service map',
  about: 'This shows which services call which, and marks those that are unhealthy or unseen.',
  show: showMap,
});
