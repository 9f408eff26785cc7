#!/usr/bin/env bash
# Makes testdata/image with ImageMagick, GIMP, OpenImageIO, apngasm, libwebp, libavif, libheif, libjxl and ExifTool.
# See README.md.
set -euo pipefail
cd "$(dirname "$0")"
export TZ=UTC LC_ALL=C.UTF-8

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf image
mkdir -p image

# A field and a figure, which is turned so that no two drawings are alike.
drawing() { # DEGREES OUTPUT
  convert -size 64x48 xc:'#fbfaf4' -fill none -stroke '#3a4a63' -draw 'rectangle 3,3 60,44' \
    -stroke '#b3402e' -draw "translate 32,24 rotate $1 ellipse 0,0 6,14 0,360" -colors 8 -depth 8 -strip "$2"
}
tag() { exiftool -q -overwrite_original -charset utf8 -charset filename=utf8 "$@"; }

drawing 10 "$work/a1.png"
drawing 25 "$work/a2.png"
drawing 40 "$work/a3.png"

# Paths of the work folder must not get into the files.
cp "$work"/a?.png .
trap 'rm -rf "$work" a?.png' EXIT

oiiotool a1.png --attrib Artist 'Lumen Layout Team' --attrib ImageDescription 'LMN S03E05 SC012 layout' \
  --attrib DateTime '2023:12:02 17:45:10' --attrib DocumentName 'LMN_E05' --attrib 'targa:JobTime' '1:02:03' \
  -o image/LMN_S03E05_SC012_LO.tga
oiiotool a1.png --ch R,G,B --attrib Copyright 'Lumen' --attrib DocumentName 'LMN E05' \
  --attrib 'dpx:Project' 'LMN E05' --attrib DateTime '2023:12:04 10:00:00' --attrib 'dpx:SlateInfo' 'SC012 take 2' \
  --attrib 'dpx:InputDevice' 'Test Scanner' -o image/LMN_S03E05_SC012.0001.dpx
oiiotool a1.png --ch R,G,B -d half --compression zip --attrib Owner 'Lumen' \
  --attrib ImageDescription '배경 수정' --attrib DateTime '2023:12:04 10:00:00' --attrib:type=float utcOffset -32400 \
  --attrib HostComputer 'NODE7' --attrib 'lmn/pass' 'shadow' -o image/LMN_S03E05_SC012_BG.exr

apngasm image/LMN_S03E05_SC014_KA.png "$work/a1.png" 1 12 -l2 > "$work/log"
tag -PNG:Author='Lumen Key Animation' -PNG:Comment-zh='头再大一点' image/LMN_S03E05_SC014_KA.png
img2webp -loop 2 -d 80 -lossless "$work/a1.png" "$work/a2.png" -d 240 "$work/a3.png" -o image/LMN_S03E05_SC014_KA.webp > "$work/log" 2>&1
tag -XMP-dc:Creator='Lumen Key Animation' -XMP-dc:Description-ko='머리를 더 크게' \
  -EXIF:DateTimeOriginal='2023:12:03 09:30:00' -EXIF:OffsetTimeOriginal='+09:00' image/LMN_S03E05_SC014_KA.webp

# What Photoshop keeps in pictures: Exif of a scanner, and what was done since, step by step.
steps='{Action=created,When=2023:12:02 08:00:00+08:00,SoftwareAgent=Adobe Photoshop 25.0 (Windows),InstanceID=xmp.iid:0001}'
for step in 2 3 4 5; do
  steps="$steps,{Action=saved,When=2023:12:0$step 1$step:45:10+08:00,SoftwareAgent=Adobe Photoshop 25.$step (Windows),InstanceID=xmp.iid:000$step,Changed=/}"
done
for file in image/LMN_S03E05_SC015_LO.jpg image/LMN_S03E05_SC015_LO.png; do
  convert "$work/a2.png" -quality 80 -strip "$file"
  tag -IFD0:Make='Test Scanners' -IFD0:Model='Flatbed 12' -IFD0:Software='Adobe Photoshop 25.5 (Windows)' \
    -IFD0:Artist='林雨' -IFD0:Copyright='Lumen' -IFD0:ImageDescription='LMN S03E05 SC015 layout' \
    -IFD0:ModifyDate='2023:12:05 15:45:10' -ExifIFD:OffsetTime='+08:00' \
    -ExifIFD:CreateDate='2023:12:02 07:58:21' -ExifIFD:OffsetTimeDigitized='+08:00' -ExifIFD:SubSecTimeDigitized=25 \
    -XMP-xmp:CreatorTool='Adobe Photoshop 25.0 (Windows)' -XMP-xmp:CreateDate='2023:12:02 08:00:00+08:00' \
    -XMP-xmp:ModifyDate='2023:12:05 15:45:10+08:00' -XMP-xmp:MetadataDate='2023:12:05 15:45:10+08:00' \
    -XMP-dc:Creator='林雨' -XMP-dc:Description='LMN S03E05 SC015 layout' -XMP-dc:Description-zh-CN='第五集 镜头15 构图' \
    -XMP-photoshop:ColorMode=RGB -XMP-photoshop:ICCProfileName='sRGB IEC61966-2.1' \
    -XMP-xmpMM:DocumentID='adobe:docid:photoshop:5b1c7a52-0015-4c3d-9e7f-2f6e00000015' \
    -XMP-xmpMM:InstanceID='xmp.iid:0005' -XMP-xmpMM:OriginalDocumentID='xmp.did:2f6e0000-0000-0000-0000-000000000015' \
    -XMP-xmpMM:DerivedFrom='{DocumentID=xmp.did:2f6e0000-0000-0000-0000-000000000012,InstanceID=xmp.iid:0012}' \
    -XMP-xmpMM:History="[$steps]" "$file"
done

convert "$work/a1.png" "$work/a2.png" -compress LZW image/LMN_S03E05_SC012_pages.tif
tag -IFD0:Artist='Lumen' -IFD0:ImageDescription='two drawings' -IFD0:ModifyDate='2023:12:04 10:15:30' \
  -IPTC:CodedCharacterSet=UTF8 -IPTC:By-line='林雨' -IPTC:DateCreated='2023:12:02' -IPTC:TimeCreated='08:00:00+08:00' \
  -XPTitle='레이아웃' image/LMN_S03E05_SC012_pages.tif
avifenc -s 10 "$work/a1.png" image/LMN_S03E05_SC012.avif > "$work/log"
tag -XMP-dc:Title='LMN cut 12' -EXIF:Artist='Lumen' image/LMN_S03E05_SC012.avif
heif-enc -q 40 "$work/a1.png" -o image/LMN_S03E05_SC012.heic > "$work/log" 2>&1
convert "$work/a1.png" "$work/exif.jpg"
tag -EXIF:Artist='Lumen' -EXIF:CreateDate='2023:12:02 08:00:00' -XMP-dc:Title='LMN cut 12' "$work/exif.jpg"
cjxl "$work/exif.jpg" image/LMN_S03E05_SC012.jxl > "$work/log" 2>&1
convert "$work/a1.png" -set comment 'LMN cut 12' image/LMN_S03E05_SC012.jp2
convert "$work/a1.png" image/LMN_S03E05_SC012.pcx
convert "$work/a1.png" image/LMN_S03E05_SC012.sgi
convert "$work/a1.png" -resize 32x32 image/LMN.ico
convert "$work/a1.png" BMP3:image/LMN_S03E05_SC012.bmp
exiftool -q -XMP-dc:Creator='林雨' -XMP-xmp:CreateDate='2023:12' -XMP-dc:Subject='layout' -XMP-dc:Subject='原画' \
  -XMP-photoshop:Instructions='头再大一点' -o image/LMN_S03E05_SC012.xmp
convert 'image/LMN_S03E05_SC012_pages.tif[0]' -compress JPEG -quality 70 image/LMN_S03E05_SC012.pict 2> "$work/log"
cp image/LMN_S03E05_SC015_LO.jpg "$work/in.jpg"
cp sources/LMN_S03E05_SC015.scm "$work/make.scm"
(cd "$work" && HOME="$work" gimp -i -d -s -b '(load "make.scm")' > log 2>&1)
cp "$work/out.xcf" image/LMN_S03E05_SC015.xcf
