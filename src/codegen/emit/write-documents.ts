import { writeDocuments } from './docs.ts';

// A program of its own: what was generated right before is loaded by nobody yet.
writeDocuments();
