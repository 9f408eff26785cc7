package dev.celscope.video.matroska;

/** Ids of the elements that are read (RFC 9559, 5.1). */
final class Ids {
  static final int EBML = 0x1A45DFA3;
  static final int SEGMENT = 0x18538067;

  static final int SEEK_HEAD = 0x114D9B74;
  static final int SEEK = 0x4DBB;
  static final int SEEK_ID = 0x53AB;
  static final int SEEK_POSITION = 0x53AC;

  static final int INFO = 0x1549A966;
  static final int SEGMENT_UUID = 0x73A4;
  static final int SEGMENT_FILENAME = 0x7384;
  static final int PREV_UUID = 0x3CB923;
  static final int PREV_FILENAME = 0x3C83AB;
  static final int NEXT_UUID = 0x3EB923;
  static final int NEXT_FILENAME = 0x3E83BB;
  static final int SEGMENT_FAMILY = 0x4444;
  static final int TIMESTAMP_SCALE = 0x2AD7B1;
  static final int DURATION = 0x4489;
  static final int DATE_UTC = 0x4461;
  static final int TITLE = 0x7BA9;
  static final int MUXING_APP = 0x4D80;
  static final int WRITING_APP = 0x5741;

  static final int TRACKS = 0x1654AE6B;
  static final int TRACK_ENTRY = 0xAE;
  static final int TRACK_NUMBER = 0xD7;
  static final int TRACK_UID = 0x73C5;
  static final int TRACK_TYPE = 0x83;
  static final int DEFAULT_DURATION = 0x23E383;
  static final int NAME = 0x536E;
  static final int LANGUAGE = 0x22B59C;
  static final int LANGUAGE_BCP47 = 0x22B59D;
  static final int CODEC_ID = 0x86;
  static final int CODEC_PRIVATE = 0x63A2;
  static final int CODEC_NAME = 0x258688;
  static final int VIDEO = 0xE0;
  static final int FLAG_INTERLACED = 0x9A;
  static final int PIXEL_WIDTH = 0xB0;
  static final int PIXEL_HEIGHT = 0xBA;
  static final int DISPLAY_WIDTH = 0x54B0;
  static final int DISPLAY_HEIGHT = 0x54BA;
  static final int CONTENT_ENCODINGS = 0x6D80;
  static final int CONTENT_ENCODING = 0x6240;
  static final int CONTENT_COMPRESSION = 0x5034;
  static final int CONTENT_COMP_ALGO = 0x4254;
  static final int CONTENT_COMP_SETTINGS = 0x4255;

  static final int TAGS = 0x1254C367;
  static final int TAG = 0x7373;
  static final int TARGETS = 0x63C0;
  static final int TAG_TRACK_UID = 0x63C5;
  static final int SIMPLE_TAG = 0x67C8;
  static final int TAG_NAME = 0x45A3;
  static final int TAG_LANGUAGE = 0x447A;
  static final int TAG_LANGUAGE_BCP47 = 0x447B;
  static final int TAG_STRING = 0x4487;

  static final int CHAPTERS = 0x1043A770;
  static final int EDITION_ENTRY = 0x45B9;
  static final int CHAPTER_ATOM = 0xB6;
  static final int CHAPTER_TIME_START = 0x91;
  static final int CHAPTER_TIME_END = 0x92;
  static final int CHAPTER_DISPLAY = 0x80;
  static final int CHAP_STRING = 0x85;
  static final int CHAP_LANGUAGE = 0x437C;
  static final int CHAP_LANGUAGE_BCP47 = 0x437D;

  static final int ATTACHMENTS = 0x1941A469;
  static final int ATTACHED_FILE = 0x61A7;
  static final int FILE_DESCRIPTION = 0x467E;
  static final int FILE_NAME = 0x466E;
  static final int FILE_DATA = 0x465C;

  static final int CUES = 0x1C53BB6B;
  static final int CUE_POINT = 0xBB;
  static final int CUE_TRACK_POSITIONS = 0xB7;
  static final int CUE_TRACK = 0xF7;
  static final int CUE_CLUSTER_POSITION = 0xF1;
  static final int CUE_RELATIVE_POSITION = 0xF0;

  static final int CLUSTER = 0x1F43B675;
  static final int TIMESTAMP = 0xE7;
  static final int SIMPLE_BLOCK = 0xA3;
  static final int BLOCK_GROUP = 0xA0;
  static final int BLOCK = 0xA1;
  static final int BLOCK_DURATION = 0x9B;

  private Ids() {}
}
