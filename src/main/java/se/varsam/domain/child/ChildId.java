package se.varsam.domain.child;

/** The key of a child inside one register. Never shown; people see the {@link FileNumber}. */
public record ChildId(long value) {}
