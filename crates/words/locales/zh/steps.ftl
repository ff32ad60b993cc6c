# SPDX-License-Identifier: Apache-2.0 OR MIT
# 还有哪些待定，以及下一步做什么。

need-declaration = 缺少制造商的回答。
need-firmware = 缺少来自固件镜像的证据。
need-device = 需要查看设备本身。
need-capture = 缺少设备网络流量的抓包。
need-site = 需要查看制造商的网站。
need-person = 需要由人来判断。
need-coverage = 提交的内容有一部分未能读取。

step-give-declaration = 撰写声明：回答有关产品的问题。
step-connect-device = 把设备放到测试台上，查看只有设备本身才能显示的情况。
step-capture-traffic = 记录一段时间的设备网络流量，并提交抓包文件。
step-name-web-site = 提供您的网站，其中应有漏洞披露政策和支持期限。
step-read-the-rest = 以其他形式提交未能读取的内容，例如未加密的镜像或根文件系统。
step-give-firmware = 提交固件镜像，或其根文件系统的文件夹。
step-ask-a-person = 请人查看只有人才能判断的内容，并记录所见。
step-fill-table = 填写 IXIT 表 { $table } 中空缺的部分。
