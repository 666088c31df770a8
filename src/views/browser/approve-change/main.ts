import { startView } from '../start-view.ts';
import { showChange } from './show-change.ts';

startView({
  title: 'Approve this change',
  about: 'This shows what a change would do to the cluster, and applies it when a person presses Apply.',
  show: showChange,
});
