// Required before a process begins: its clock starts at STORY_TIME and goes on from there, so that dates in pictures stay.

const { STORY_TIME } = process.env;
const RealDate = Date;
const offset = STORY_TIME ? RealDate.parse(STORY_TIME) - RealDate.now() : 0;

globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + offset);
    else super(...args);
  }

  static now() {
    return RealDate.now() + offset;
  }
};
