/** Lets knip say how many files it read, as its last line. */
export default function countFiles({ counters }) {
  console.log(`${counters.processed} files read`);
  if (counters.processed < 10) process.exitCode = 1;
}
