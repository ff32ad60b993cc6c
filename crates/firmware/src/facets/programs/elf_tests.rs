// SPDX-License-Identifier: Apache-2.0 OR MIT
use super::*;

/// The program that runs this test: real, and made by a linker of others.
fn own() -> Vec<u8> {
    std::fs::read(std::env::current_exe().unwrap()).unwrap()
}

/// A 32-bit big-endian MIPS executable with one `GNU_STACK` header.
fn small(kind: u16, flags: Option<u32>) -> Vec<u8> {
    let mut bytes = b"\x7fELF\x01\x02\x01\0\0\0\0\0\0\0\0\0".to_vec();
    for half in [kind, 8] {
        bytes.extend(half.to_be_bytes());
    }
    for word in [1_u32, 0x40_0000, 52, 0, 0] {
        bytes.extend(word.to_be_bytes());
    }
    let count = u16::from(flags.is_some());
    for half in [52, 32, count, 40, 0, 0] {
        bytes.extend(half.to_be_bytes());
    }
    if let Some(flags) = flags {
        for word in [PT_GNU_STACK, 0, 0, 0, 0, 0, flags, 16] {
            bytes.extend(word.to_be_bytes());
        }
    }
    bytes
}

#[test]
#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
fn a_program_of_todays_compiler() {
    let facts = read(&own()).unwrap();
    assert_eq!((facts.bits, facts.kind, facts.endian), (64, "executable", "little"));
    assert_eq!(facts.stack, StackMark::NonExecutable);
    assert!(facts.has_relro);
}

#[test]
fn what_the_stack_header_says() {
    let facts = read(&small(ET_EXEC, Some(6))).unwrap();
    assert_eq!((facts.machine.as_str(), facts.bits, facts.endian), ("mips", 32, "big"));
    assert_eq!((facts.stack, facts.relro(), facts.pie), (StackMark::NonExecutable, "none", false));
    assert_eq!(read(&small(ET_EXEC, Some(7))).unwrap().stack, StackMark::Executable);
    let mut without = small(ET_EXEC, Some(6));
    without[52..56].copy_from_slice(&PT_LOAD.to_be_bytes());
    assert_eq!(read(&without).unwrap().stack, StackMark::Missing);
}

#[test]
fn modules_are_told_from_other_objects() {
    let mut module = small(ET_REL, None);
    assert_eq!(read(&module).unwrap().kind, "object");
    module.extend(b"\0.modinfo\0");
    let facts = read(&module).unwrap();
    assert_eq!((facts.kind, facts.stack), ("kernel-module", StackMark::NotApplicable));
}

#[test]
fn what_is_no_elf_file_gives_nothing() {
    for content in [&b""[..], b"\x7fELF", b"#!/bin/sh\n", b"\x7fELF\x03\x03\x01", &[0x7f; 64]] {
        assert!(read(content).is_none());
    }
    // A core dump is no program.
    assert!(read(&small(4, Some(6))).is_none());
}

#[test]
fn broken_files_neither_panic_nor_take_long() {
    let good = own();
    let head = &good[..good.len().min(1 << 14)];
    for cut in (0..head.len()).step_by(997) {
        let _ = read(&head[..cut]);
    }
    let mut bytes = good[..good.len().min(1 << 20)].to_vec();
    for at in (16..1024.min(bytes.len())).step_by(3) {
        let before = bytes[at];
        for value in [0xff, before ^ 0x80] {
            bytes[at] = value;
            let _ = read(&bytes);
        }
        bytes[at] = before;
    }
}
