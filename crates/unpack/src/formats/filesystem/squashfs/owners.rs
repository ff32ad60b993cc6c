// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Users and groups: inodes hold indexes into tables of numbers.

use crate::bytes::Fields;
use crate::formats::Damage;
use crate::formats::codec::block::BlockCodec;
use crate::formats::filesystem::squashfs::inode::Inode;
use crate::formats::filesystem::squashfs::superblock::{Ids, Superblock};
use crate::formats::filesystem::squashfs::table;

/// The tables of users and groups.
#[derive(Debug, Default)]
pub struct Owners {
    users: Vec<u32>,
    /// `None` where groups stand in the table of users.
    groups: Option<Vec<u32>>,
}

impl Owners {
    /// Reads them.
    pub fn read(
        image: &[u8],
        superblock: &Superblock,
        codec: BlockCodec,
        limit: u64,
    ) -> Result<Self, Damage> {
        let endian = superblock.endian;
        match superblock.ids {
            Ids::Table { index, count } => {
                let count = u64::from(count);
                let bytes = table::indexed(image, index, count, 4, superblock, codec, limit)?;
                Ok(Self { users: numbers(&Fields::new(&bytes, endian)), groups: None })
            }
            Ids::Inline { uids, groups } => {
                let run = |(start, count): (u64, u8)| {
                    let start = usize::try_from(start).ok()?;
                    let bytes = Fields::new(image, endian).bytes(start, usize::from(count) * 4)?;
                    Some(numbers(&Fields::new(bytes, endian)))
                };
                let users = run(uids).unwrap_or_default();
                Ok(Self { users, groups: Some(run(groups).unwrap_or_default()) })
            }
        }
    }

    /// User and group of an inode; 0 where its indexes lead nowhere.
    pub fn of(&self, inode: &Inode) -> (u32, u32) {
        let user = self.users.get(usize::from(inode.uid)).copied().unwrap_or_default();
        let groups = self.groups.as_ref().unwrap_or(&self.users);
        let group = match inode.gid {
            None => user,
            Some(index) => groups.get(usize::from(index)).copied().unwrap_or_default(),
        };
        (user, group)
    }
}

fn numbers(fields: &Fields<'_>) -> Vec<u32> {
    (0..).map_while(|index| fields.u32(index * 4)).collect()
}
