// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Rights that are given up before hostile bytes are read: what a parser's fault could do ends at
//! what this process may still do.
//!
//! On Linux, Landlock takes away the file system (but for the folders that are the source, or that
//! are written to) and the network, and a seccomp filter refuses to start programs, open sockets
//! or touch other processes. Both bind the calling thread and those it starts later: so this comes
//! behind opening the sources and before the first worker. Elsewhere nothing is given up, and the
//! envelope says so.

use std::path::PathBuf;

/// What the run still needs of the file system.
#[derive(Debug, Default)]
pub struct Needs {
    /// Folders that are read while the run goes on.
    pub read: Vec<PathBuf>,
    /// Folders that are written to.
    pub write: Vec<PathBuf>,
}

/// Gives up what is not needed, and says what was given up, as the envelope has it.
pub fn enter(needs: &Needs) -> String {
    imp::enter(needs)
}

#[cfg(target_os = "linux")]
mod imp {
    use std::collections::BTreeMap;

    use landlock::{
        ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, PathBeneath, PathFd, Ruleset,
        RulesetAttr, RulesetCreatedAttr, RulesetError, RulesetStatus,
    };
    use seccompiler::{BpfProgram, SeccompAction, SeccompFilter, TargetArch};

    use super::Needs;

    /// The newest version of Landlock's interface whose rights are known here; older kernels
    /// enforce what they have.
    const NEWEST: ABI = ABI::V5;

    pub fn enter(needs: &Needs) -> String {
        let landlock = match landlock(needs) {
            Ok(RulesetStatus::FullyEnforced) => "landlock: full",
            Ok(RulesetStatus::PartiallyEnforced) => "landlock: partial",
            Ok(RulesetStatus::NotEnforced) | Err(_) => "landlock: none",
        };
        let seccomp = if seccomp().is_some() { "seccomp: on" } else { "seccomp: none" };
        format!("{landlock}, {seccomp}")
    }

    fn landlock(needs: &Needs) -> Result<RulesetStatus, RulesetError> {
        let mut rules = Ruleset::default()
            .set_compatibility(CompatLevel::BestEffort)
            .handle_access(AccessFs::from_all(NEWEST))?
            .handle_access(AccessNet::from_all(NEWEST))?
            .create()?;
        for (folders, access) in
            [(&needs.read, AccessFs::from_read(NEWEST)), (&needs.write, AccessFs::from_all(NEWEST))]
        {
            for folder in folders {
                // A folder that is gone by now needs no right.
                if let Ok(open) = PathFd::new(folder) {
                    rules = rules.add_rule(PathBeneath::new(open, access))?;
                }
            }
        }
        Ok(rules.restrict_self()?.ruleset)
    }

    /// Calls that no reading of bytes needs, and that a break-in would want. They fail with EPERM:
    /// nothing of ours calls them, and a library that tries goes on without.
    const REFUSED: &[i64] = &[
        libc::SYS_execve,
        libc::SYS_execveat,
        libc::SYS_socket,
        libc::SYS_connect,
        libc::SYS_bind,
        libc::SYS_listen,
        libc::SYS_ptrace,
        libc::SYS_process_vm_readv,
        libc::SYS_process_vm_writev,
        libc::SYS_pidfd_getfd,
        libc::SYS_mount,
        libc::SYS_umount2,
        libc::SYS_pivot_root,
        libc::SYS_chroot,
        libc::SYS_unshare,
        libc::SYS_setns,
        libc::SYS_open_by_handle_at,
        libc::SYS_bpf,
        libc::SYS_perf_event_open,
        libc::SYS_keyctl,
        libc::SYS_add_key,
        libc::SYS_request_key,
        libc::SYS_init_module,
        libc::SYS_finit_module,
        libc::SYS_kexec_load,
        libc::SYS_reboot,
        libc::SYS_swapon,
        libc::SYS_io_uring_setup,
    ];

    fn seccomp() -> Option<()> {
        let arch: TargetArch = std::env::consts::ARCH.try_into().ok()?;
        let rules: BTreeMap<i64, _> = REFUSED.iter().map(|call| (*call, Vec::new())).collect();
        let refuse = SeccompAction::Errno(u32::try_from(libc::EPERM).ok()?);
        let filter = SeccompFilter::new(rules, SeccompAction::Allow, refuse, arch).ok()?;
        let program: BpfProgram = filter.try_into().ok()?;
        seccompiler::apply_filter(&program).ok()
    }
}

#[cfg(not(target_os = "linux"))]
mod imp {
    use super::Needs;

    pub fn enter(_: &Needs) -> String {
        "none on this system".to_owned()
    }
}
