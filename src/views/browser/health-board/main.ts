import { startView } from '../start-view.ts';
import { showBoard } from './show-board.ts';

startView({
  title: 'Health board',
  about: 'This shows the sources that are unhealthy, by what is wrong with them.',
  show: showBoard,
});
