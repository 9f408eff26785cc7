package dev.celscope.record;

/** The part that a file gives to a person, a program, a machine or a document. */
public enum AttributionRole {
  /** Who made it. */
  AUTHOR,
  /** Who saved it last. */
  LAST_EDITOR,
  /** Who wrote a comment, note or annotation. */
  COMMENTER,
  /** Who else had a part in it. */
  CONTRIBUTOR,
  /** Who owns the file or the device. */
  OWNER,
  /** A company. */
  COMPANY,
  /** A manager. */
  MANAGER,
  /** Who published it. */
  PUBLISHER,
  /** Who is to be credited. */
  CREDIT,
  /** Copyright and rights statements. */
  COPYRIGHT,
  /** A program, with its version. */
  SOFTWARE,
  /** An operating system or platform. */
  PLATFORM,
  /** A camera, scanner or other device. */
  DEVICE,
  /** The serial number of a device. */
  SERIAL_NUMBER,
  /** An account: user name, user id, mail address. */
  ACCOUNT,
  /** The name of a machine. */
  HOST,
  /** A file-system path or location that the file leaks. */
  PATH,
  /** Another file that this one links to, places or is linked from. */
  LINKED_FILE,
  /** A printer. */
  PRINTER,
  /** A font that the content uses. */
  FONT,
  /** The language of the writing program's interface. */
  INTERFACE_LANGUAGE,
  /** The charset of the system on which it was written, by its name in Java. */
  SYSTEM_CHARSET,
  /** A project, job, production, reel or slate. */
  PROJECT,
  /** The id that all versions of a document share. */
  DOCUMENT_ID,
  /** The id of the document from which this one was first made. */
  ORIGINAL_DOCUMENT_ID,
  /** The id of a document from which this one was derived. */
  DERIVED_FROM_ID,
  /** The id of one saved state of a document. */
  INSTANCE_ID
}
