// Ends the process.

export default () => process.exit(3);
